"""What convolution and max pooling cost as beginners' walk-throughs write them: Python loops around numpy.

The sizes are those of the fast layers' part of the CS231n course's second assignment (Stanford): convolution of 100 pictures of
31x31x3 by 25 filters of 3x3 with stride 2 and padding 1, pooling of 100 pictures of 32x32x3 by 2x2 with stride 2; all in
float32, channels last. Prints a table in Markdown. Each result is compared with one that is computed without these loops; the
script fails if they differ.

    python3 fast_layers.py [REPEATS]        (default 3; the table has the medians)
"""

import statistics
import sys
import time

import numpy as np

COUNT = 100
FILTERS = 25


def convolution_forward(images, weights, bias, stride, pad):
    """(n, h, w, c) and (k, k, c, f) to (n, h', w', f)."""
    padded = np.pad(images, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    n_images, padded_height, padded_width, _ = padded.shape
    k, _, _, filters = weights.shape
    height = (padded_height - k) // stride + 1
    width = (padded_width - k) // stride + 1
    out = np.zeros((n_images, height, width, filters), dtype=np.float32)
    for n in range(n_images):
        for y in range(height):
            for x in range(width):
                top, left = y * stride, x * stride
                patch = padded[n, top : top + k, left : left + k, :]
                for f in range(filters):
                    out[n, y, x, f] = np.sum(patch * weights[:, :, :, f]) + bias[f]
    return out


def convolution_backward(d_out, images, weights, stride, pad):
    """The gradients of the images, the weights and the bias."""
    padded = np.pad(images, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    d_padded = np.zeros_like(padded)
    d_weights = np.zeros_like(weights)
    d_bias = np.zeros(weights.shape[3], dtype=np.float32)
    n_images, height, width, filters = d_out.shape
    k = weights.shape[0]
    for n in range(n_images):
        for y in range(height):
            for x in range(width):
                top, left = y * stride, x * stride
                patch = padded[n, top : top + k, left : left + k, :]
                for f in range(filters):
                    d = d_out[n, y, x, f]
                    d_padded[n, top : top + k, left : left + k, :] += weights[:, :, :, f] * d
                    d_weights[:, :, :, f] += patch * d
                    d_bias[f] += d
    return d_padded[:, pad:-pad, pad:-pad, :], d_weights, d_bias


def pooling_forward(images, k, stride):
    n_images, in_height, in_width, channels = images.shape
    height = (in_height - k) // stride + 1
    width = (in_width - k) // stride + 1
    out = np.zeros((n_images, height, width, channels), dtype=np.float32)
    for n in range(n_images):
        for y in range(height):
            for x in range(width):
                top, left = y * stride, x * stride
                for c in range(channels):
                    out[n, y, x, c] = np.max(images[n, top : top + k, left : left + k, c])
    return out


def pooling_backward(d_out, images, k, stride):
    d_images = np.zeros_like(images)
    n_images, height, width, channels = d_out.shape
    for n in range(n_images):
        for y in range(height):
            for x in range(width):
                top, left = y * stride, x * stride
                for c in range(channels):
                    window = images[n, top : top + k, left : left + k, c]
                    mask = window == np.max(window)
                    d_images[n, top : top + k, left : left + k, c] += mask * d_out[n, y, x, c]
    return d_images


def expected_convolution(images, weights, bias, d_out, stride, pad):
    """All four results in double precision, one kernel cell at a time."""
    padded = np.pad(images.astype(np.float64), ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    wide_d_out = d_out.astype(np.float64)
    wide_weights = weights.astype(np.float64)
    out = np.zeros(d_out.shape) + bias
    d_padded = np.zeros_like(padded)
    d_weights = np.zeros_like(wide_weights)
    height, width = d_out.shape[1:3]
    for i in range(weights.shape[0]):
        for j in range(weights.shape[1]):
            rows = slice(i, i + stride * (height - 1) + 1, stride)
            columns = slice(j, j + stride * (width - 1) + 1, stride)
            cells = padded[:, rows, columns, :]
            out += cells @ wide_weights[i, j]
            d_padded[:, rows, columns, :] += wide_d_out @ wide_weights[i, j].T
            d_weights[i, j] = np.tensordot(cells, wide_d_out, axes=((0, 1, 2), (0, 1, 2)))
    return out, d_padded[:, pad:-pad, pad:-pad, :], d_weights, wide_d_out.sum(axis=(0, 1, 2))


def expected_pooling(images, d_out):
    """2x2 with stride 2; no two values of a window are equal."""
    n, height, width, channels = d_out.shape
    out = images.reshape(n, height, 2, width, 2, channels).max(axis=(2, 4))
    spread = out.repeat(2, axis=1).repeat(2, axis=2)
    d_spread = d_out.repeat(2, axis=1).repeat(2, axis=2)
    return out, np.where(images == spread, d_spread, 0)


def require_close(what, found, expected):
    if not np.allclose(found, expected, rtol=1e-3, atol=1e-3):
        sys.exit(f"{what}: differs by {np.max(np.abs(found - expected))} from what it should be")


def timed(repeats, function, *arguments):
    """The result, and the median of the milliseconds."""
    milliseconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = function(*arguments)
        milliseconds.append((time.perf_counter() - start) * 1e3)
    return result, statistics.median(milliseconds)


def main():
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    random = np.random.default_rng(1)

    def values(*shape):
        return random.uniform(-1, 1, shape).astype(np.float32)

    images, weights, bias = values(COUNT, 31, 31, 3), values(3, 3, 3, FILTERS), values(FILTERS)
    d_out = values(COUNT, 16, 16, FILTERS)
    # A permutation: max pooling's gradient has one place to go to.
    pooled = random.permutation(np.linspace(-1, 1, COUNT * 32 * 32 * 3, dtype=np.float32)).reshape(COUNT, 32, 32, 3)
    d_pooled = values(COUNT, 16, 16, 3)

    out, forward = timed(repeats, convolution_forward, images, weights, bias, 2, 1)
    gradients, backward = timed(repeats, convolution_backward, d_out, images, weights, 2, 1)
    pool, pool_forward = timed(repeats, pooling_forward, pooled, 2, 2)
    d_pool, pool_backward = timed(repeats, pooling_backward, d_pooled, pooled, 2, 2)

    expected = expected_convolution(images, weights, bias, d_out, 2, 1)
    names = ("convolution", "gradient of the images", "gradient of the weights", "gradient of the bias")
    for name, found, wanted in zip(names, (out, *gradients), expected):
        require_close(name, found, wanted)
    expected_pool, expected_d_pool = expected_pooling(pooled, d_pooled)
    require_close("pooling", pool, expected_pool)
    require_close("gradient of pooling", d_pool, expected_d_pool)

    print(f"| layer | Python loops, numpy {np.__version__} |")
    print("|---|---:|")
    print(f"| LAB, convolution forward | {forward:.0f} ms |")
    print(f"| LAB, convolution backward | {backward:.0f} ms |")
    print(f"| LAB, pooling forward | {pool_forward:.0f} ms |")
    print(f"| LAB, pooling backward | {pool_backward:.0f} ms |")


if __name__ == "__main__":
    main()
