#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent verifier for many stores: reads "STORE<tab>CHECKPOINT" lines, answers each with an exit code and a verdict.

Tests ask it for thousands of stores; starting Python for each would take longer than looking.
"""
import os
import sqlite3
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import verify  # noqa: E402

for line in sys.stdin:
    store, _, checkpoint = line.rstrip("\n").partition("\t")
    try:
        verdict, code = verify.Look(store, checkpoint or None).run()
    except (OSError, sqlite3.DatabaseError, ValueError, TypeError, IndexError, KeyError):
        verdict, code = "unreadable", 3
    print(code, verdict, flush=True)
