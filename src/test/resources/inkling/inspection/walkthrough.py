"""Computes a network's passes with numpy, straight from the published formulas, in double precision.

    python3 src/test/resources/inkling/inspection/walkthrough.py > src/test/resources/inkling/inspection/walkthrough.json

Needs numpy. What it prints is committed, and NumpyWalkthroughTest compares the engine with it. Of each array there are
three figures: the sum of the absolute values, the largest value, and the projection on a fixed vector, which a value in a
wrong place changes.
"""
import base64
import json

import numpy as np


def fixed(count, step, modulus):
    """Numbers of -1 to 1 that any language computes alike."""
    return np.array([((i * step) % modulus - modulus // 2) / (modulus // 2) for i in range(count)])


def picture():
    """A picture of 28 x 28 with something in its middle and paper around it, each value a multiple of 1/16."""
    rows, columns = np.mgrid[0:28, 0:28]
    values = ((rows * 7 + columns * 13 + rows * columns) % 17) / 16
    inside = (rows >= 4) & (rows < 24) & (columns >= 4) & (columns < 24)
    return np.where(inside, values, 0)[:, :, None]


def padded(shape, window):
    """(top, bottom, left, right): nothing, as much as keeps ceil(side / stride), or what is stated."""
    padding, sides = window["padding"], []
    for axis, side in ((0, "height"), (1, "width")):
        if padding == "valid":
            sides += [0, 0]
        elif padding == "same":
            out = -(-shape[axis] // window["stride"])
            total = max(0, (out - 1) * window["stride"] + window[side] - shape[axis])
            sides += [total // 2, total - total // 2]
        else:
            sides += [padding[axis], padding[axis + 2]]
    return sides


def places(shape, window):
    """For each cell (i, j) of the window, which rows and columns of the padded input it meets."""
    top, bottom, left, right = padded(shape, window)
    s, kh, kw = window["stride"], window["height"], window["width"]
    out_h = (shape[0] + top + bottom - kh) // s + 1
    out_w = (shape[1] + left + right - kw) // s + 1
    cells = [(i, j, slice(i, i + s * out_h, s), slice(j, j + s * out_w, s)) for i in range(kh) for j in range(kw)]
    cells = [(i, j, slice(r.start, r.start + s * (out_h - 1) + 1, s), slice(c.start, c.start + s * (out_w - 1) + 1, s))
             for i, j, r, c in cells]
    return (top, bottom, left, right), out_h, out_w, cells


class Conv2d:
    """out[y, x, f] = b[f] + sum over i, j, c of in[y s + i, x s + j, c] W[i, j, c, f]"""

    def __init__(self, window, weights, bias):
        self.window, self.weights, self.bias = window, weights, bias

    def forward(self, x):
        (t, b, l, r), h, w, cells = places(x.shape, self.window)
        self.x = np.pad(x, ((t, b), (l, r), (0, 0)))
        out = np.zeros((h, w, self.weights.shape[3])) + self.bias
        for i, j, rows, columns in cells:
            out += self.x[rows, columns] @ self.weights[i, j]
        return out

    def backward(self, d, shape):
        (t, b, l, r), h, w, cells = places(shape, self.window)
        dx, dw = np.zeros_like(self.x), np.zeros_like(self.weights)
        for i, j, rows, columns in cells:
            dw[i, j] = np.einsum("yxc,yxf->cf", self.x[rows, columns], d)
            dx[rows, columns] += d @ self.weights[i, j].T
        return dx[t:t + shape[0], l:l + shape[1]], [dw, d.sum((0, 1))]


class MaxPool:
    """The largest value of each window; the first of equals gets the gradient."""

    def __init__(self, window):
        self.window = window

    def forward(self, x):
        (t, b, l, r), h, w, cells = places(x.shape, self.window)
        x = np.pad(x, ((t, b), (l, r), (0, 0)), constant_values=-np.inf)
        stack = np.stack([x[rows, columns] for _, _, rows, columns in cells])
        self.winner = stack.argmax(0)
        return stack.max(0)

    def backward(self, d, shape):
        (t, b, l, r), h, w, cells = places(shape, self.window)
        dx = np.zeros((shape[0] + t + b, shape[1] + l + r, shape[2]))
        for cell, (_, _, rows, columns) in enumerate(cells):
            dx[rows, columns] += np.where(self.winner == cell, d, 0)
        return dx[t:t + shape[0], l:l + shape[1]], []


class AveragePool:
    """The mean of what lies in each window; padding does not count."""

    def __init__(self, window):
        self.window = window

    def forward(self, x):
        (t, b, l, r), h, w, cells = places(x.shape, self.window)
        ones = np.pad(np.ones(x.shape), ((t, b), (l, r), (0, 0)))
        x = np.pad(x, ((t, b), (l, r), (0, 0)))
        self.count = sum(ones[rows, columns] for _, _, rows, columns in cells)
        return sum(x[rows, columns] for _, _, rows, columns in cells) / self.count

    def backward(self, d, shape):
        (t, b, l, r), h, w, cells = places(shape, self.window)
        dx = np.zeros((shape[0] + t + b, shape[1] + l + r, shape[2]))
        for _, _, rows, columns in cells:
            dx[rows, columns] += d / self.count
        return dx[t:t + shape[0], l:l + shape[1]], []


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, d, shape):
        return np.where(self.x > 0, d, 0), []


class Dense:
    """out = in W + b, the input read by rows, columns and channels"""

    def __init__(self, weights, bias):
        self.weights, self.bias = weights, bias

    def forward(self, x):
        self.x = x.reshape(-1)
        return (self.x @ self.weights + self.bias).reshape(1, 1, -1)

    def backward(self, d, shape):
        d = d.reshape(-1)
        return (self.weights @ d).reshape(shape), [np.outer(self.x, d), d]


def softmax_cross_entropy(logits, label):
    """loss = -log p[label], p = exp(z) / sum of exp(z); its gradient by z is p - onehot(label)"""
    p = np.exp(logits - logits.max())
    p /= p.sum()
    gradient = p.copy()
    gradient[label] -= 1
    return -np.log(p[label]), gradient


def figures(values):
    values = np.asarray(values, dtype=np.float64).reshape(-1)
    return {
        "absolute": float(np.abs(values).sum()),
        "largest": float(values.max()),
        "projection": float(values @ fixed(values.size, 29, 31)),
    }


def walk(layers, x, label):
    activations = [x]
    for layer in layers:
        activations.append(layer.forward(activations[-1]))
    loss, d = softmax_cross_entropy(activations[-1].reshape(-1), label)
    gradients, parameters = [d.reshape(1, 1, -1)], []
    for layer, activation in zip(reversed(layers), reversed(activations[:-1])):
        d, own = layer.backward(gradients[0], activation.shape)
        gradients.insert(0, d)
        parameters = own + parameters
    return {
        "label": label,
        "loss": float(loss),
        "activations": [figures(a) for a in activations],
        "gradients": [figures(g) for g in gradients],
        "parameters": [figures(p) for p in parameters],
    }


def bundled(name, label):
    model = json.load(open("models/" + name + ".json", encoding="utf-8"))
    arrays = iter([np.frombuffer(base64.b64decode(p["data"]), "<f4").reshape(p["dimensions"]).astype(np.float64)
                   for p in model["parameters"]])
    layers = []
    for layer in model["network"]["layers"]:
        kind = layer["kind"]
        if kind == "conv2d":
            layers.append(Conv2d(layer["window"], next(arrays), next(arrays)))
        elif kind == "dense":
            layers.append(Dense(next(arrays), next(arrays)))
        else:
            layers.append({"relu": Relu, "maxpool": lambda: MaxPool(layer["window"]),
                           "averagepool": lambda: AveragePool(layer["window"])}[kind]())
    return walk(layers, picture(), label)


def strided():
    """Convolution and both poolings with a stride and with padding of every kind; weights by a rule."""
    window = {"height": 3, "width": 2, "stride": 2, "padding": [1, 0, 2, 1]}
    pool = {"height": 3, "width": 3, "stride": 2, "padding": "same"}
    mean = {"height": 2, "width": 3, "stride": 1, "padding": [1, 1, 0, 0]}
    layers = [Conv2d(window, fixed(3 * 2 * 1 * 4, 37, 101).reshape(3, 2, 1, 4), fixed(4, 5, 7)), MaxPool(pool), Relu(),
              AveragePool(mean), Conv2d({"height": 2, "width": 2, "stride": 3, "padding": "same"},
                                        fixed(2 * 2 * 4 * 5, 41, 103).reshape(2, 2, 4, 5), fixed(5, 3, 7))]
    x = picture()
    size = x
    for layer in layers:
        size = layer.forward(size)
    layers.append(Dense(fixed(size.size * 6, 43, 107).reshape(size.size, 6), fixed(6, 3, 11)))
    return walk(layers, x, 4)


print(json.dumps({"first-steps": bundled("first-steps", 9), "lenet-5": bundled("lenet-5", 3), "strided": strided()}, indent=1))
