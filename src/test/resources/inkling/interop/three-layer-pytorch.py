"""Trains the three-layer ConvNet on MNIST in PyTorch and writes it as ONNX.

Usage: python3 three-layer-pytorch.py FOLDER_OF_THE_IDX_FILES three-layer-pytorch.onnx
"""
import gzip
import sys

import torch
from torch import nn


def idx(folder, name, header):
    with gzip.open(f"{folder}/{name}-ubyte.gz") as file:
        return torch.frombuffer(bytearray(file.read()[header:]), dtype=torch.uint8)


def pictures(folder, part):
    images = idx(folder, f"{part}-images-idx3", 16).reshape(-1, 1, 28, 28).float() / 255
    return images, idx(folder, f"{part}-labels-idx1", 8).long()


torch.manual_seed(1)
torch.set_num_threads(1)
network = nn.Sequential(
    nn.Conv2d(1, 8, 7, padding=3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(8 * 14 * 14, 32), nn.ReLU(),
    nn.Linear(32, 10))
images, labels = pictures(sys.argv[1], "train")
optimiser = torch.optim.Adam(network.parameters(), lr=1e-3)
for epoch in range(2):
    for batch in torch.randperm(len(images)).split(64):
        optimiser.zero_grad()
        nn.functional.cross_entropy(network(images[batch]), labels[batch]).backward()
        optimiser.step()

network.eval()
images, labels = pictures(sys.argv[1], "t10k")
with torch.no_grad():
    print("test accuracy", (network(images).argmax(1) == labels).float().mean().item())
torch.onnx.export(
    network, torch.zeros(1, 1, 28, 28), sys.argv[2], opset_version=13,
    input_names=["input"], output_names=["output"],
    dynamic_axes={"input": {0: "n"}, "output": {0: "n"}})
