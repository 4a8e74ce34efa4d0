"""PESQ-WB of WAV files of 16 kHz beside the first: quality.py REFERENCE FILE... Needs the package `pesq`."""

import sys
import wave

import numpy
from pesq import pesq

RATE = 16000
PART = 8 * RATE


def samples(path):
    with wave.open(path) as file:
        assert file.getframerate() == RATE and file.getnchannels() == 1, path
        return numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


reference = samples(sys.argv[1])
for path in sys.argv[2:]:
    heard = samples(path)
    starts = range(0, min(len(reference), len(heard)) - PART, PART)
    parts = [pesq(RATE, reference[n : n + PART], heard[n : n + PART], "wb") for n in starts]
    print(f"{numpy.mean(parts):.3f}")
