# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""stand_ins.py FOLDER: writes classes with the members of Android and Qt that BackpayActivity uses, as far as Probe.java
needs them to do anything. With them packaging/android/check compiles and runs the activity where there is neither."""

import pathlib
import sys

STAND_INS = {
    "android.net.Uri": """
        private final String text;
        private Uri(String text) { this.text = text; }
        public static Uri parse(String text) { return new Uri(text); }
        public String getScheme() { return text.substring(0, text.indexOf(':')); }
        public String getAuthority() { return text.split("/")[2]; }
        public String toString() { return text; }""",
    "android.os.Bundle": "",
    "android.os.ParcelFileDescriptor": """
        private final int descriptor;
        public ParcelFileDescriptor(int descriptor) { this.descriptor = descriptor; }
        public int detachFd() { return descriptor; }""",
    "android.database.Cursor interface extends java.io.Closeable": """
        boolean moveToFirst();
        int getColumnCount();
        boolean isNull(int column);
        String getString(int column);
        long getLong(int column);
        void close();""",
    "android.database.MadeCursor implements Cursor": """
        private final boolean silent;
        public MadeCursor(boolean silent) { this.silent = silent; }
        public boolean moveToFirst() { return true; }
        public int getColumnCount() { return 1; }
        public boolean isNull(int column) { return silent; }
        public String getString(int column) { return "a.csv"; }
        public long getLong(int column) { return 12; }
        public void close() { }""",
    "android.provider.OpenableColumns interface": """
        String DISPLAY_NAME = "_display_name";
        String SIZE = "_size";""",
    "android.view.Window": """
        public int flags;
        public void setFlags(int flags, int mask) { this.flags = (this.flags & ~mask) | (flags & mask); }
        public void addFlags(int flags) { setFlags(flags, flags); }
        public void clearFlags(int flags) { setFlags(0, flags); }""",
    "android.view.WindowManager interface": """
        class LayoutParams { public static final int FLAG_SECURE = 0x2000; }""",
    "android.content.Context abstract": """
        public BroadcastReceiver registered;
        public ContentResolver getContentResolver() { return new ContentResolver(); }
        public String getPackageName() { return "org.backpay.backpay"; }
        public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter) {
            registered = receiver;
            return null;
        }
        public void unregisterReceiver(BroadcastReceiver receiver) { registered = null; }
        public void setTheme(int style) { }""",
    "android.content.BroadcastReceiver abstract": """
        public abstract void onReceive(Context context, Intent intent);""",
    "android.content.IntentFilter": "public IntentFilter(String action) { }",
    "android.content.Intent": """
        public static final String ACTION_SCREEN_OFF = "off", ACTION_SEND = "send", ACTION_SEND_MULTIPLE = "several";
        public static final String ACTION_VIEW = "view", EXTRA_STREAM = "stream", EXTRA_TEXT = "text";
        public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 0x00100000;
        public String action;
        public Object content;
        public int flags;
        public Intent(String action, Object content) { this.action = action; this.content = content; }
        public int getFlags() { return flags; }
        public String getAction() { return action; }
        public android.net.Uri getData() { return (android.net.Uri) content; }
        public CharSequence getCharSequenceExtra(String name) {
            return content instanceof CharSequence ? (CharSequence) content : null;
        }
        @Deprecated @SuppressWarnings("unchecked") public <T> T getParcelableExtra(String name) {
            return content instanceof CharSequence ? null : (T) content;
        }
        @Deprecated @SuppressWarnings("unchecked") public <T> java.util.ArrayList<T> getParcelableArrayListExtra(
                String name) { return (java.util.ArrayList<T>) content; }""",
    "android.content.ContentResolver": """
        public static final String SCHEME_CONTENT = "content";
        public android.database.Cursor query(android.net.Uri address, String[] columns, String selection, String[] values,
                String order) {
            if (address.toString().endsWith("angry")) {
                throw new SecurityException();
            }
            return address.toString().endsWith("gone") ? null
                    : new android.database.MadeCursor(address.toString().endsWith("silent"));
        }
        public android.os.ParcelFileDescriptor openFileDescriptor(android.net.Uri address, String mode)
                throws java.io.FileNotFoundException {
            if (address.toString().endsWith("angry")) {
                throw new SecurityException();
            }
            if (address.toString().endsWith("gone")) {
                throw new java.io.FileNotFoundException();
            }
            return new android.os.ParcelFileDescriptor("r".equals(mode) ? 7 : "wt".equals(mode) ? 8 : 0);
        }""",
    "android.app.Activity extends android.content.Context": """
        private final android.view.Window window = new android.view.Window();
        public Intent intent;
        public boolean aside;
        public int flagsWhenShown;
        public android.view.Window getWindow() { return window; }
        public Intent getIntent() { return intent; }
        public boolean isFinishing() { return false; }
        public boolean moveTaskToBack(boolean always) { return aside = true; }
        public void runOnUiThread(Runnable act) { act.run(); }
        protected void onCreate(android.os.Bundle state) { flagsWhenShown = window.flags; }
        protected void onNewIntent(Intent intent) { }
        protected void onDestroy() { }""",
    "org.qtproject.qt.android.bindings.QtActivity extends android.app.Activity": "",
}


def text_of(head: str, members: str) -> str:
    name, *rest = head.split()
    package, _, simple = name.rpartition(".")
    modifiers = "abstract class" if "abstract" in rest else "interface" if "interface" in rest else "class"
    above = " ".join(word for word in rest if word not in ("abstract", "interface"))
    imports = "" if package == "android.content" else "import android.content.Intent;\n"
    return f"package {package};\n{imports}public {modifiers} {simple} {above} {{ {members} }}\n"


def main(folder: pathlib.Path) -> None:
    for head, members in STAND_INS.items():
        path = folder / (head.split()[0].replace(".", "/") + ".java")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text_of(head, members), encoding="utf-8")


main(pathlib.Path(sys.argv[1]))
