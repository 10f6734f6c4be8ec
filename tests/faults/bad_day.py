#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bad day: what happens to a store when machine, disk, people and files do their worst.

    bad_day.py --cli motcua-cli [--tests test_faults] [--full] [--out TABLE.md] [ROW…]

Each row breaks something for real (kill -9, a full disk, flipped bits, a cut journal, a file put back …) and
measures what the commands then say and do. Rows that need a mount are skipped aloud without root. Writes a
table of what was wanted and what was measured; exit 1 where a row is not as wanted.
"""
import argparse
import os
import platform
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path += [HERE, os.path.join(HERE, "..")]
from day import ROWS, Day, NotApplicable, Skipped  # noqa: E402
import rows_crash, rows_disk, rows_many, rows_clock, rows_hostile, rows_output, rows_access, rows_safety, rows_soak  # noqa: E402,E401,F401


def machine():
    """What the figures were measured on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}."


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--tests")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only-commands", action="store_true", help="leaves out the rows that ctest runs by itself")
    parser.add_argument("--only", choices=("timed", "untimed"), help="the rows that measure a time, or those that run beside others")
    parser.add_argument("--out")
    parser.add_argument("rows", nargs="*")
    arguments = parser.parse_args()
    if arguments.only_commands:
        arguments.tests = None
    day, lines, failed = Day(arguments), [], 0
    try:
        for name, wanted, function, quick, timed in ROWS:
            if arguments.rows and not any(name.startswith(wish) for wish in arguments.rows):
                continue
            if arguments.only_commands and not quick:
                continue
            if arguments.only and timed != (arguments.only == "timed"):
                continue
            began = time.monotonic()
            try:
                verdict, measured = "yes", function(day)
            except Skipped as reason:
                verdict, measured = "SKIPPED", str(reason)
            except NotApplicable as reason:
                verdict, measured = "n/a", str(reason)
            except Exception as fault:  # a row that breaks is a row that failed
                failed += 1
                print(f"{name}\n{fault}", file=sys.stderr, flush=True)  # the whole of it; the table has its beginning
                verdict, measured = "NO", f"{type(fault).__name__}: {str(fault)[:300]}".replace("\n", " ")
            lines.append(f"| {name} | {wanted} | {measured} | {verdict} | {time.monotonic() - began:.0f} s |")
            print(lines[-1], flush=True)
    finally:
        day.close()
    table = ["| Fault | Wanted | Measured | As wanted | Took |", "|---|---|---|---|---|", *lines]
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as file:
            file.write(f"# The bad day, {time.strftime('%Y-%m-%d %H:%M')}, {'full' if arguments.full else 'quick'}\n\n"
                       f"{machine()}\n\n")
            file.write("\n".join(table) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
