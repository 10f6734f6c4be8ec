# SPDX-License-Identifier: GPL-3.0-or-later
"""The soak: everything at once, for long."""
import os
import re
import signal
import time

from day import row


def figures(process):
    """Resident kilobytes and open files of a process; none once it has ended."""
    try:
        with open(f"/proc/{process.pid}/status", encoding="utf-8") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)), len(os.listdir(f"/proc/{process.pid}/fd"))
    except (OSError, AttributeError):
        return None


def slope(points):
    """Of y over x by least squares."""
    n = len(points)
    x, y = sum(p[0] for p in points) / n, sum(p[1] for p in points) / n
    below = sum((p[0] - x) ** 2 for p in points)
    return sum((p[0] - x) * (p[1] - y) for p in points) / below if below else 0.0


@row("F55 soak at ten times the load with kill -9, SIGSTOP and full disks", "invariants hold; RSS slope ≤ 1 MB/h; open files constant", quick=False)
def soak(day):
    place = day.tmpfs("256m")
    store = day.store(5, place)
    seconds = float(os.environ.get("MOTCUA_SOAK_SECONDS", day.times(20, 600)))
    desk = day.driver(store, seconds)
    ends, began, acknowledged, killed, refused, backups = time.monotonic() + seconds, time.monotonic(), 5, 0, 0, 0
    memory, files = [], set()
    while time.monotonic() < ends:
        kind = day.chance.randrange(12)
        if kind == 0:
            victim = day.start(store, "receive", day.application())
            time.sleep(day.chance.uniform(0.01, 0.2))
            victim.kill()
            victim.wait()
            killed += 1
        elif kind == 1:
            victim = day.start(store, "receive", day.application())
            time.sleep(0.03)
            victim.send_signal(signal.SIGSTOP)
            time.sleep(0.5)
            victim.send_signal(signal.SIGCONT)
            acknowledged += victim.wait() == 0
        elif kind == 2:
            ballast = os.path.join(place, "ballast")
            with open(ballast, "wb") as file:
                try:
                    file.write(b"x" * 2**28)
                except OSError:
                    pass
            refused += day.run(store, "receive", day.application())[0] == 3
            os.remove(ballast)
        elif kind == 3 and not backups:
            backups += day.run(store, "backup", "--to", day.path("soak-backups"), timeout=120)[0] == 0
        elif kind == 4:
            assert day.run(store, "list")[0] == 0
        else:
            acknowledged += day.run(store, "receive", day.application())[0] == 0
        seen = figures(desk)
        if seen and time.monotonic() - began > seconds / 4:
            memory.append(((time.monotonic() - began) / 3600, seen[0] / 1024))
            files.add(seen[1])
    output = desk.communicate(timeout=120)[0].decode(errors="replace")
    assert desk.returncode == 0, output[-500:]
    received = int(re.search(r"F55 received (\d+)", output).group(1))
    total = day.run(store, "list", "--limit", "100000")[1]["total"]
    growth = slope(memory) if len(memory) > 2 else 0.0
    assert total >= acknowledged + received and day.sound(store)
    grown = memory[-1][1] - memory[0][1] if memory else 0.0
    told = (f"{seconds:.0f} s: {total} dossiers, {killed} kills, {refused} refused for room, verified; the desk that stayed open "
            f"received {received}, grew {grown:.1f} MB ({growth:.1f} MB/h), open files {min(files)}–{max(files)}")
    assert max(files) - min(files) <= 6, told
    # A short run cannot tell a slope of 1 MB/h from noise: there what was added is held against one megabyte.
    assert growth <= 1 or grown <= 1, told
    return told
