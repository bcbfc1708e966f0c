#!/usr/bin/env python3
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a Backpay evidence packet without Backpay: python3 verify/verify.py [PACKET.zip or its unpacked folder]

Python 3.8 or newer, nothing else. Signatures and the time stamp are checked with ssh-keygen and openssl where they are
installed; where they are not, this says so and does not count them as checked. Nothing is unpacked, nothing is sent.
Exit code 0: everything that was checked holds. 1: something does not. 2: this is no packet.
"""
import calendar
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import zipfile

CHUNK = 1 << 18
LARGEST = 1 << 32  # bytes of one file, and of all together
MOST_FILES = 10000
SEALS = ["tagmanifest-sha256.txt", "sig/tagmanifest-sha256.txt.sig", "sig/tagmanifest-sha256.txt.ed25519",
         "sig/tagmanifest-sha256.txt.ed25519.tsr", "sig/tsa-chain.pem"]
TAGS, SSH, RAW, STAMP, CHAIN = SEALS
REQUIRED = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "sig/public-key.pem",
            "sig/allowed_signers", TAGS, SSH, RAW]

faults = []
unchecked = []


def fault(kind, path, detail=""):
    faults.append((path, kind, detail))


def shown(text):
    """Text of the packet cannot disguise itself on the terminal."""
    return "".join(c if c.isascii() and c.isprintable() else "?" for c in text)


def no_packet(why):
    print("This is no evidence packet: " + why)
    sys.exit(2)


class Zip:
    """The files of a ZIP, below the folder that most of them lie in."""

    def __init__(self, path):
        try:
            self.zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as error:
            no_packet(str(error))
        infos = [info for info in self.zip.infolist() if not info.is_dir()]
        if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > LARGEST:
            no_packet("it holds too much")
        tops = [info.filename.split("/")[0] for info in infos if "/" in info.filename]
        if not tops:
            no_packet("it holds no folder")
        self.name = max(sorted(set(tops)), key=tops.count)
        self.infos = {}
        for info in infos:
            inside = info.filename.startswith(self.name + "/")
            path = info.filename[len(self.name) + 1:] if inside else "../" + info.filename
            if path in self.infos:
                fault("duplicate", path)
            self.infos[path] = info

    def paths(self):
        return list(self.infos)

    def pieces(self, path):
        with self.zip.open(self.infos[path]) as file:
            left = self.infos[path].file_size
            while True:
                piece = file.read(min(CHUNK, left + 1))
                if not piece:
                    return
                left -= len(piece)
                if left < 0:
                    raise zipfile.BadZipFile("longer than it says")
                yield piece


class Folder:
    """The files of an unpacked packet. Links are not followed."""

    def __init__(self, path):
        self.root = path
        self.name = os.path.basename(os.path.abspath(path))

    def paths(self):
        found = []
        for folder, folders, files in os.walk(self.root):
            for name in files + [f for f in folders if os.path.islink(os.path.join(folder, f))]:
                found.append(os.path.relpath(os.path.join(folder, name), self.root).replace(os.sep, "/"))
        return found

    def pieces(self, path):
        full = os.path.join(self.root, *path.split("/"))
        if not stat.S_ISREG(os.lstat(full).st_mode):
            raise OSError("not a plain file")
        with open(full, "rb") as file:
            while True:
                piece = file.read(CHUNK)
                if not piece:
                    return
                yield piece


def digests(packet):
    """SHA-256, SHA-512 and size of every file."""
    found = {}
    for path in packet.paths():
        pair, size = (hashlib.sha256(), hashlib.sha512()), 0
        try:
            for piece in packet.pieces(path):
                size += len(piece)
                for digest in pair:
                    digest.update(piece)
        except (OSError, RuntimeError, NotImplementedError, zipfile.BadZipFile, EOFError) as error:
            fault("unreadable", path, str(error))
        found[path] = pair[0].hexdigest(), pair[1].hexdigest(), size
    return found


def content(packet, path):
    try:
        return b"".join(packet.pieces(path))
    except (OSError, KeyError, RuntimeError, NotImplementedError, zipfile.BadZipFile, EOFError):
        return b""


def manifest(packet, name, digits):
    """Path -> digest. No path of a packet holds what RFC 8493 would have encoded."""
    lines = {}
    for line in content(packet, name).decode("utf-8", "replace").splitlines():
        digest, gap, path = line[:digits], line[digits:digits + 2], line[digits + 2:]
        if gap != "  " or set(digest) - set("0123456789abcdef") or not path or "%" in path or path in lines:
            fault("malformed", name, line[:80])
            continue
        lines[path] = digest
    return lines


def check_manifests(packet, files):
    tags = manifest(packet, TAGS, 64)
    lists = [(tags, 0)]
    for name, digits, which in [("manifest-sha256.txt", 64, 0), ("manifest-sha512.txt", 128, 1)]:
        lists.append((manifest(packet, name, digits), which))
    if set(lists[1][0]) != set(lists[2][0]):
        fault("malformed", "manifest-sha512.txt", "it lists other files than manifest-sha256.txt")
    changed, listed, missing = set(), set(), {}
    for lines, which in lists:
        for path, digest in lines.items():
            listed.add(path)
            if path not in files:
                missing.setdefault(path, digest if which == 0 else "")
            elif files[path][which] != digest:
                changed.add(path)
    for path in REQUIRED:
        if path not in files:
            missing.setdefault(path, "")
    for path in sorted(changed):
        fault("changed", path)
    for path in sorted(set(files) - listed - set(SEALS)):
        was = [old for old, digest in missing.items() if digest and digest == files[path][0]]
        if was:
            del missing[was[0]]
            fault("renamed", was[0], "is now " + path)
        else:
            fault("added" if path.startswith("data/") else "uncovered", path)
    for path in sorted(missing):
        fault("missing", path)


def check_info(packet, files):
    """What bag-info.txt promises. Gives its lines."""
    info = {}
    for line in content(packet, "bag-info.txt").decode("utf-8", "replace").splitlines():
        label, _, value = line.partition(": ")
        info[label] = value
    payload = [path for path in files if path.startswith("data/")]
    size = sum(files[path][2] for path in payload)
    named = any(path.startswith("data/") for path, _, _ in faults)
    if not named and info.get("Payload-Oxum") != "%d.%d" % (size, len(payload)):
        fault("malformed", "bag-info.txt", "Payload-Oxum")
    if isinstance(packet, Zip) and info.get("External-Identifier") != packet.name:
        fault("renamed", info.get("External-Identifier", "?"), "the folder is now " + packet.name)
    stamped = info.get("Time-Stamp") == "RFC 3161"
    for path in (STAMP, CHAIN):
        if stamped != (path in files):
            fault("missing" if stamped else "uncovered", path)
    return info


def run(words, stdin=None):
    """Whether the program says yes; None where it is not installed."""
    if shutil.which(words[0]) is None:
        return None
    done = subprocess.run(words, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode == 0


def verdict(path, what, answer, program):
    if answer is None:
        unchecked.append("%s (%s is not installed)" % (what, program))
    elif answer:
        print("  holds: " + what)
    else:
        fault("signature", path, "does not hold")


def check_seals(packet, files):
    """Signatures and stamp, with the programs that every system has or can have."""
    with tempfile.TemporaryDirectory() as folder:
        at = {}
        for number, path in enumerate(SEALS + ["sig/public-key.pem", "sig/allowed_signers"]):
            at[path] = os.path.join(folder, str(number))
            with open(at[path], "wb") as file:
                file.write(content(packet, path))
        with open(at[TAGS], "rb") as tags:
            verdict(SSH, "SSH signature of the worker's key", run(
                ["ssh-keygen", "-Y", "verify", "-f", at["sig/allowed_signers"], "-I", "worker", "-n", "backpay", "-s",
                 at[SSH]], tags), "ssh-keygen")
        verdict(RAW, "Ed25519 signature", run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", at["sig/public-key.pem"], "-rawin", "-in", at[TAGS],
             "-sigfile", at[RAW]]), "openssl")
        if STAMP in files:
            verdict(STAMP, "time stamp, by the certificates in the packet", run(
                ["openssl", "ts", "-verify", "-data", at[RAW], "-in", at[STAMP], "-CAfile", at[CHAIN]]), "openssl")


def field(text):
    data = text if isinstance(text, bytes) else str(text).encode("utf-8")
    return len(data).to_bytes(8, "big") + data


def seconds(instant):
    return calendar.timegm(time.strptime(instant, "%Y-%m-%dT%H:%M:%SZ"))


def check_journal(packet):
    """Follows the chain; prints every gap in it."""
    path, last, first, withheld = "data/journal.jsonl", None, None, 0
    for number, line in enumerate(content(packet, path).splitlines(), 1):
        try:
            entry = json.loads(line)
            seq, previous, own = int(entry["seq"]), bytes.fromhex(entry["previous"]), bytes.fromhex(entry["hash"])
            if not entry.get("withheld"):
                data = b"\0" + previous + b"".join(map(field, [
                    seq, seconds(entry["recorded_at"]), entry["monotonic_ns"], entry["device"], entry["kind"],
                    entry["entity"], entry["payload"]]))
                if hashlib.sha256(data).digest() != own:
                    fault("journal-broken", path, "entry %d is not what its hash says" % seq)
            withheld += 1 if entry.get("withheld") else 0
        except (ValueError, KeyError, TypeError, AttributeError):
            fault("malformed", path, "line %d" % number)
            continue
        if last and seq != last[0] + 1:
            fault("journal-gap", path, "between entries %d and %d" % (last[0], seq))
        elif previous != (last[1] if last else previous if seq != 1 else bytes(32)):
            fault("journal-broken", path, "entry %d does not follow the one before it" % seq)
        last, first = (seq, own), first or seq
    if last:
        print("  journal: entries %d to %d, %d of them with their content withheld" % (first, last[0], withheld))


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    packet = Folder(path) if os.path.isdir(path) else Zip(path)
    files = digests(packet)
    if TAGS not in files and "bagit.txt" not in files:
        no_packet("it has neither bagit.txt nor " + TAGS)
    check_manifests(packet, files)
    info = check_info(packet, files)
    print("Packet %s: %d files, period %s" % (shown(packet.name), len(files), shown(info.get("Period", "?"))))
    check_seals(packet, files)
    check_journal(packet)
    print("  key: " + shown(info.get("Signing-Key", "?")) + "  (ask its maker whether it is theirs)")
    for what in unchecked:
        print("  NOT CHECKED: " + what)
    for path, kind, detail in sorted(set(faults)):
        print("  %s: %s%s" % (kind.upper(), shown(path), " - " + shown(detail) if detail else ""))
    print("SOMETHING DOES NOT HOLD" if faults else "Everything that was checked holds.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
