# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""stand_ins.py FOLDER: writes classes with the members of Android and Qt that BackpayActivity uses. They do nothing; with
them packaging/android/check has javac look at the activity on a machine that has neither."""

import pathlib
import sys

STAND_INS = {
    "android.net.Uri": """
        public static Uri parse(String text) { return null; }
        public String getScheme() { return null; }
        public String getAuthority() { return null; }""",
    "android.os.Bundle": "",
    "android.os.ParcelFileDescriptor": "public int detachFd() { return -1; }",
    "android.database.Cursor interface extends java.io.Closeable": """
        boolean moveToFirst();
        int getColumnCount();
        boolean isNull(int column);
        String getString(int column);
        long getLong(int column);
        void close();""",
    "android.provider.OpenableColumns interface": """
        String DISPLAY_NAME = "_display_name";
        String SIZE = "_size";""",
    "android.view.Window": """
        public void setFlags(int flags, int mask) { }
        public void addFlags(int flags) { }
        public void clearFlags(int flags) { }""",
    "android.view.WindowManager interface": """
        class LayoutParams { public static final int FLAG_SECURE = 0x2000; }""",
    "android.content.Context abstract": """
        public ContentResolver getContentResolver() { return null; }
        public String getPackageName() { return null; }
        public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter) { return null; }
        public void unregisterReceiver(BroadcastReceiver receiver) { }
        public void setTheme(int style) { }""",
    "android.content.BroadcastReceiver abstract": """
        public abstract void onReceive(Context context, Intent intent);""",
    "android.content.IntentFilter": "public IntentFilter(String action) { }",
    "android.content.Intent": """
        public static final String ACTION_SCREEN_OFF = "", ACTION_SEND = "", ACTION_SEND_MULTIPLE = "", ACTION_VIEW = "";
        public static final String EXTRA_STREAM = "", EXTRA_TEXT = "";
        public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 0x00100000;
        public int getFlags() { return 0; }
        public String getAction() { return null; }
        public android.net.Uri getData() { return null; }
        public CharSequence getCharSequenceExtra(String name) { return null; }
        @Deprecated public <T> T getParcelableExtra(String name) { return null; }
        @Deprecated public <T> java.util.ArrayList<T> getParcelableArrayListExtra(String name) { return null; }""",
    "android.content.ContentResolver abstract": """
        public static final String SCHEME_CONTENT = "content";
        public android.database.Cursor query(android.net.Uri address, String[] columns, String selection, String[] values,
                String order) { return null; }
        public android.os.ParcelFileDescriptor openFileDescriptor(android.net.Uri address, String mode)
                throws java.io.FileNotFoundException { return null; }""",
    "android.app.Activity extends android.content.Context": """
        public android.view.Window getWindow() { return null; }
        public Intent getIntent() { return null; }
        public boolean isFinishing() { return false; }
        public boolean moveTaskToBack(boolean always) { return false; }
        public void runOnUiThread(Runnable act) { }
        protected void onCreate(android.os.Bundle state) { }
        protected void onNewIntent(Intent intent) { }
        protected void onDestroy() { }""",
    "org.qtproject.qt.android.bindings.QtActivity extends android.app.Activity": "",
}


def text_of(head: str, members: str) -> str:
    name, *rest = head.split()
    package, _, simple = name.rpartition(".")
    is_interface = "interface" in rest
    modifiers = "abstract class" if "abstract" in rest else "interface" if is_interface else "class"
    extends = f" extends {rest[rest.index('extends') + 1]}" if "extends" in rest else ""
    imports = "" if package == "android.content" else "import android.content.Intent;\n"
    return f"package {package};\n{imports}public {modifiers} {simple}{extends} {{ {members} }}\n"


def main(folder: pathlib.Path) -> None:
    for head, members in STAND_INS.items():
        path = folder / (head.split()[0].replace(".", "/") + ".java")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text_of(head, members), encoding="utf-8")


main(pathlib.Path(sys.argv[1]))
