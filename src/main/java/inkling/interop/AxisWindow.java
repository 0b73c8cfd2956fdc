package inkling.interop;

/**
 * Describes a window along one axis, rows or columns, as ONNX has it and Inkling may not.
 *
 * @param kernel values of the window, or weights
 * @param stride positions from one window to the next
 * @param dilation positions from one value of a window to the next
 * @param before positions of padding in front; negative where so many positions of the input are left out
 * @param after positions of padding behind
 */
record AxisWindow(int kernel, int stride, int dilation, int before, int after) {
    /** The positions from the first value of the window to the last, both among them. */
    int reach() {
        return (kernel - 1) * dilation + 1;
    }

    /** How often the window fits. */
    int count(int length) {
        int left = length + before + after - reach();
        return left < 0 ? 0 : left / stride + 1;
    }

    AxisWindow padded(int moreBefore, int moreAfter) {
        return new AxisWindow(kernel, stride, dilation, before + moreBefore, after + moreAfter);
    }

    /**
     * Rounds the number of windows up, as {@code ceil_mode} does: padding behind makes room for one that is not full, if it begins
     * within the input.
     */
    AxisWindow roundedUp(int length) {
        int left = length + before + after - reach();
        boolean isRoom = left >= 0 && left % stride != 0 && (left / stride + 1) * stride < length + before;
        return isRoom ? padded(0, stride - left % stride) : this;
    }

    /** The zeros in front of the weights that make this a window without dilation whose padding is smaller than itself. */
    int zerosBefore() {
        return Math.max(0, -before) + Math.max(0, after - reach() + 1);
    }

    /** The zeros behind the weights. */
    int zerosAfter() {
        return Math.max(0, -after) + Math.max(0, before - reach() + 1);
    }

    /** The same window over weights with these zeros among and around them. */
    AxisWindow expanded() {
        return new AxisWindow(
                reach() + zerosBefore() + zerosAfter(), stride, 1, before + zerosBefore(), after + zerosAfter());
    }
}
