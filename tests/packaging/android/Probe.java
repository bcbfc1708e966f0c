// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.backpay.backpay;

import android.content.Intent;
import android.net.Uri;
import android.view.WindowManager;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Probe LIBRARY: runs the activity on stand-ins (stand_ins.py) with the real native side, and ends with 1 where something
 * is not as it should be. What it shows is how Java and C++ of ours work together, nothing of Android.
 */
final class Probe {
    private Probe() {
    }

    /** Listens as the program does. */
    static native void listen();

    /** What was heard since the last time, a line for each intent; waits some seconds for something. */
    static native String heard();

    /** What the program gets of an address, asked in a thread of its own: name, size, descriptor. */
    static native String ask(String address);

    /** The descriptor to write to an address, asked in a thread of its own. */
    static native int emptied(String address);

    static native void guard(boolean on);

    static native void stepAside();

    private static void same(String what, Object found, Object wanted) {
        if (!wanted.equals(found)) {
            System.err.println("probe: " + what + " is \"" + found + "\" and should be \"" + wanted + '"');
            System.exit(1);
        }
    }

    private static ArrayList<Object> list(Object... things) {
        return new ArrayList<>(Arrays.asList(things));
    }

    public static void main(String[] arguments) {
        System.load(arguments[0]);
        final int secure = WindowManager.LayoutParams.FLAG_SECURE;

        final BackpayActivity activity = new BackpayActivity();
        activity.intent = new Intent(Intent.ACTION_VIEW, Uri.parse("content://other.app/a%20b"));
        activity.onCreate(null);
        same("the flag when the window is shown", activity.flagsWhenShown, secure);
        listen(); // after the fact, as the program starts later than the activity
        same("a file that was opened", heard(), "content://other.app/a%20b a.csv 12\n");

        activity.onNewIntent(new Intent(Intent.ACTION_SEND_MULTIPLE,
                list(Uri.parse("content://other.app/1"), Uri.parse("file:///data/data/org.backpay.backpay/x"),
                        Uri.parse("content://org.backpay.backpay.files/own"), Uri.parse("content://other.app/silent"), null,
                        Uri.parse("content://other.app/angry"))));
        same("files that were shared", heard(),
                "content://other.app/1 a.csv 12, content://other.app/silent  -1, content://other.app/angry  -1\n");

        // What is not made as it should be is left alone, and what comes after it is taken.
        activity.onNewIntent(new Intent(Intent.ACTION_SEND_MULTIPLE, list("no address")));
        activity.onNewIntent(new Intent(Intent.ACTION_SEND, 7));
        activity.onNewIntent(new Intent("other", Uri.parse("content://other.app/2")));
        activity.onNewIntent(new Intent(null, null));
        activity.onNewIntent(new Intent(Intent.ACTION_SEND, "a,b \u20ac \ud83d\ude00"));
        same("a text that was shared", heard(), " a,b \u20ac \ud83d\ude00 -1\n");

        activity.registered.onReceive(activity, null);
        same("the screen going off", heard(), "screen off\n");

        same("what is said of a file", ask("content://other.app/a"), "a.csv 12 7");
        same("of one that says nothing", ask("content://other.app/silent"), " -1 7");
        same("of one that is gone", ask("content://other.app/gone"), " -1 -1");
        same("of one that refuses", ask("content://other.app/angry"), " -1 -1");

        same("where it is written", emptied("content://other.app/a"), 8);
        same("where nothing is taken", emptied("content://other.app/angry"), -1);
        same("where nothing is any more", emptied("content://other.app/gone"), -1);

        guard(false);
        same("the flag when it is off", activity.getWindow().flags, 0);
        guard(true);
        same("the flag when it is on", activity.getWindow().flags, secure);
        stepAside();
        same("whether it stepped aside", activity.aside, true);

        activity.onDestroy();
        same("what is said when there is no activity", ask("content://other.app/a"), " -1 -1");
        same("what is written to then", emptied("content://other.app/a"), -1);

        // Restored by the system: what was shared once is not shared again.
        final BackpayActivity again = new BackpayActivity();
        again.intent = new Intent(Intent.ACTION_VIEW, Uri.parse("content://other.app/old"));
        again.onCreate(new android.os.Bundle());
        again.onNewIntent(new Intent(Intent.ACTION_VIEW, Uri.parse("content://other.app/new")));
        same("what comes after a restart", heard(), "content://other.app/new a.csv 12\n");
        again.onDestroy();
        System.out.println("Java and C++: run on stand-ins");
        System.exit(0);
    }
}
