# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers on the keys of a desk that shows itself over VNC (a screen that Qt brings with it), and eyes in its memory."""
import re
import socket
import struct
import time

NAMED = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Down": 0xFF54, "Ctrl": 0xFFE3, "Alt": 0xFFE9, "Shift": 0xFFE1}
BETWEEN = 0.15


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Keyboard:
    """A client of RFB 3.3 that only types (RFC 6143)."""

    def __init__(self, port, patience=20):
        ends = time.monotonic() + patience
        while True:
            try:
                self.line = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                if time.monotonic() > ends:
                    raise
                time.sleep(0.1)
        self.line.settimeout(10)
        self.line.recv(12)
        self.line.sendall(b"RFB 003.003\n")
        assert struct.unpack(">I", self.line.recv(4))[0] == 1, "the desk asks VNC for a password"
        self.line.sendall(b"\x01")
        self.line.recv(64)

    def key(self, sign, down):
        self.line.sendall(struct.pack(">BBHI", 4, down, 0, NAMED.get(sign) or ord(sign)))

    def press(self, *signs):
        for sign in signs:
            self.key(sign, 1)
        for sign in reversed(signs):
            self.key(sign, 0)
        time.sleep(BETWEEN)

    def type(self, text):
        for sign in text:
            self.key(sign, 1)
            self.key(sign, 0)
            time.sleep(0.02)
        time.sleep(BETWEEN)

    def close(self):
        self.line.close()


def found_in_memory(pid, needles):
    """What of these bytes stands in the memory of a process: pairs of needle and place."""
    hits = []
    with open(f"/proc/{pid}/maps", encoding="ascii", errors="replace") as maps:
        places = [re.match(r"([0-9a-f]+)-([0-9a-f]+) r\S* \S+ \S+ \d+\s*(.*)", line) for line in maps]
    with open(f"/proc/{pid}/mem", "rb") as memory:
        for place in filter(None, places):
            begin, end = int(place.group(1), 16), int(place.group(2), 16)
            try:
                memory.seek(begin)
                held = memory.read(end - begin)
            except (OSError, ValueError, OverflowError):  # what the kernel alone may read
                continue
            hits += [(needle, place.group(3) or "heap") for needle in needles if needle in held]
    return hits
