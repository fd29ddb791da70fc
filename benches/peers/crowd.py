"""JuPedSim on the town of `benches/crowd.rs`: prints one line of JSON. Usage: crowd.py PEOPLE [CPU_SECONDS]"""

import json
import resource
import sys
import time

import jupedsim
import shapely

MASK = (1 << 64) - 1
SIDE_M = 200.0
HOUSES = [(11.0 + 19.0 * i, 11.0 + 19.0 * j, 8.0) for i in range(10) for j in range(10)]
EXIT = [(198.0, 95.0), (200.0, 95.0), (200.0, 105.0), (198.0, 105.0)]
TICK_S = 0.05
SECONDS = 30


class SplitMix64:
    """Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014."""

    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def share(self):
        return (self.next() >> 11) * 2.0**-53


def distance_to_house_m(x, y, house):
    west, south, side = house
    dx = max(west - x, 0.0, x - west - side)
    dy = max(south - y, 0.0, y - south - side)
    return (dx * dx + dy * dy) ** 0.5


def starts():
    draws, places = SplitMix64(1), []
    for i in range(129):
        for j in range(132):
            x = 1.5 + 1.5 * i + (draws.share() - 0.5) * 0.8
            y = 1.5 + 1.5 * j + (draws.share() - 0.5) * 0.8
            if min(x, y, SIDE_M - x, SIDE_M - y) >= 0.5 and all(distance_to_house_m(x, y, h) >= 0.5 for h in HOUSES):
                places.append((x, y))
    for k in range(len(places) - 1, 0, -1):
        other = draws.next() % (k + 1)
        places[k], places[other] = places[other], places[k]
    return places


def main():
    people = int(sys.argv[1])
    budget_s = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    holes = [[(x, y), (x + w, y), (x + w, y + w), (x, y + w)] for x, y, w in HOUSES]
    square = shapely.Polygon([(0, 0), (SIDE_M, 0), (SIDE_M, SIDE_M), (0, SIDE_M)], holes)
    simulation = jupedsim.Simulation(model=jupedsim.CollisionFreeSpeedModelV2(), geometry=square, dt=TICK_S)
    stage = simulation.add_exit_stage(shapely.Polygon(EXIT))
    journey = simulation.add_journey(jupedsim.JourneyDescription([stage]))
    for place in starts()[:people]:
        simulation.add_agent(
            jupedsim.CollisionFreeSpeedModelV2AgentParameters(
                position=place, journey_id=journey, stage_id=stage, desired_speed=1.34, radius=0.2
            )
        )
    began, agent_steps, ticks = time.process_time(), 0, 0
    while ticks < SECONDS / TICK_S and time.process_time() - began < budget_s:
        agent_steps += simulation.agent_count()
        simulation.iterate()
        ticks += 1
    cpu_s = time.process_time() - began
    print(
        json.dumps(
            {
                "people": people,
                "seconds": round(ticks * TICK_S, 2),
                "tick_s": TICK_S,
                "agent_steps": agent_steps,
                "cpu_s": round(cpu_s, 3),
                "real_time_factor": round(ticks * TICK_S / cpu_s, 3),
                "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
                "left": simulation.agent_count(),
            }
        )
    )


main()
