// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.backpay.backpay;

import android.content.BroadcastReceiver;
import android.content.ContentResolver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import android.view.WindowManager;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.qtproject.qt.android.bindings.QtActivity;

/**
 * The activity around the window. It keeps the window off pictures of the screen, tells the program what other apps
 * share and when the screen goes off, and opens what the program asks for. It copies nothing anywhere: the program gets
 * an address, and a descriptor once it wants to read. The other side is app/android/java_link.cpp.
 */
public final class BackpayActivity extends QtActivity {
    private static final int MOST_SHARED = 500;

    // The one there is (launchMode singleTask), for calls that come from the program.
    private static volatile BackpayActivity current;

    // Providers are asked here: one that does not answer must not hold up the window.
    private final ExecutorService asking = Executors.newSingleThreadExecutor();
    private BroadcastReceiver screenOff;

    private static native void attach();

    private static native void offerFile(String address, String name, long size);

    private static native void offerText(String text);

    private static native void offersEnd();

    private static native void screenWentOff();

    @Override
    public void onCreate(Bundle state) {
        // Before anything is shown; the program may lift it once it has read what the person wants.
        getWindow().setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE);
        setTheme(R.style.Backpay);
        current = this;
        super.onCreate(state);
        if (isFinishing()) {
            return; // Qt could not load the program, so there is nobody to tell anything
        }
        attach();
        screenOff = new BroadcastReceiver() {
            @Override
            public void onReceive(Context context, Intent intent) {
                screenWentOff();
            }
        };
        registerReceiver(screenOff, new IntentFilter(Intent.ACTION_SCREEN_OFF));
        final boolean again = state != null
                || (getIntent().getFlags() & Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY) != 0;
        if (!again) {
            take(getIntent());
        }
    }

    @Override
    public void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        take(intent);
    }

    @Override
    public void onDestroy() {
        if (screenOff != null) {
            unregisterReceiver(screenOff);
        }
        asking.shutdownNow();
        current = null;
        super.onDestroy(); // ends the process
    }

    /** Tells the program what another app shares or has it open; anything else in an intent is left alone. */
    private void take(Intent intent) {
        final List<Uri> shared = sharedBy(intent);
        final CharSequence text = Intent.ACTION_SEND.equals(intent.getAction()) && shared.isEmpty()
                ? intent.getCharSequenceExtra(Intent.EXTRA_TEXT) : null;
        if (shared.isEmpty() && text == null) {
            return;
        }
        asking.execute(() -> {
            if (text != null) {
                offerText(text.toString());
            }
            for (Uri address : shared) {
                offerFile(address.toString(), nameOf(address.toString()), sizeOf(address.toString()));
            }
            offersEnd();
        });
    }

    /** The addresses that an intent brings; none for one that is not made as it should be. */
    private List<Uri> sharedBy(Intent intent) {
        try {
            final List<Uri> found = addressesIn(intent);
            found.removeIf(address -> !isOfAnotherApp(address));
            return found;
        } catch (RuntimeException malformed) { // what another app put there need not be what it should be
            return new ArrayList<>();
        }
    }

    @SuppressWarnings("deprecation") // what took its place needs Android 13
    private static List<Uri> addressesIn(Intent intent) {
        final List<Uri> found = new ArrayList<>();
        final String action = intent.getAction();
        if (Intent.ACTION_VIEW.equals(action)) {
            found.add(intent.getData());
        } else if (Intent.ACTION_SEND.equals(action)) {
            found.add(intent.getParcelableExtra(Intent.EXTRA_STREAM));
        } else if (Intent.ACTION_SEND_MULTIPLE.equals(action)) {
            final List<Uri> all = intent.getParcelableArrayListExtra(Intent.EXTRA_STREAM);
            if (all != null) {
                found.addAll(all.subList(0, Math.min(all.size(), MOST_SHARED)));
            }
        }
        return found;
    }

    /** A path would be read with this app's rights, and what is its own is not for others to name. */
    private boolean isOfAnotherApp(Uri address) {
        return address != null && ContentResolver.SCHEME_CONTENT.equals(address.getScheme())
                && address.getAuthority() != null && !address.getAuthority().startsWith(getPackageName());
    }

    /** What a provider says of its file, or null. */
    private static <T> T said(String address, String column, Column<T> read) {
        final BackpayActivity activity = current;
        if (activity == null) {
            return null;
        }
        try (Cursor row = activity.getContentResolver().query(Uri.parse(address), new String[] {column}, null, null,
                null)) {
            return row != null && row.moveToFirst() && row.getColumnCount() > 0 && !row.isNull(0) ? read.of(row)
                    : null;
        } catch (RuntimeException refused) { // a provider may throw whatever it likes
            return null;
        }
    }

    private interface Column<T> {
        T of(Cursor row);
    }

    // Called by the program, in any of its threads.

    /** The name that the provider gives the file, "" where it gives none. */
    static String nameOf(String address) {
        final String name = said(address, OpenableColumns.DISPLAY_NAME, row -> row.getString(0));
        return name == null ? "" : name;
    }

    /** How many bytes the provider says there are, -1 where it says nothing. */
    static long sizeOf(String address) {
        final Long size = said(address, OpenableColumns.SIZE, row -> row.getLong(0));
        return size == null ? -1 : size;
    }

    /** A descriptor to read from, which the program closes, or -1. */
    static int open(String address) {
        return descriptorOf(address, "r");
    }

    /**
     * A descriptor to write to, which the program closes, or -1. What was there goes: since Android 10 "w" alone may
     * leave the rest of a longer file behind what is written.
     */
    static int openEmptied(String address) {
        return descriptorOf(address, "wt");
    }

    private static int descriptorOf(String address, String mode) {
        final BackpayActivity activity = current;
        if (activity == null) {
            return -1;
        }
        try {
            final ParcelFileDescriptor file = activity.getContentResolver().openFileDescriptor(Uri.parse(address), mode);
            return file == null ? -1 : file.detachFd();
        } catch (java.io.FileNotFoundException | RuntimeException refused) {
            return -1;
        }
    }

    /** Whether the window is kept off pictures of the screen, shared screens and the list of apps. */
    static void guardScreen(boolean on) {
        final BackpayActivity activity = current;
        if (activity == null) {
            return;
        }
        activity.runOnUiThread(() -> {
            if (on) {
                activity.getWindow().addFlags(WindowManager.LayoutParams.FLAG_SECURE);
            } else {
                activity.getWindow().clearFlags(WindowManager.LayoutParams.FLAG_SECURE);
            }
        });
    }

    /** Back on the first page: the app goes behind the others and does not end. */
    static void stepAside() {
        final BackpayActivity activity = current;
        if (activity != null) {
            activity.runOnUiThread(() -> activity.moveTaskToBack(true));
        }
    }
}
