package inkling.interop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Sorts the nodes of a graph so that each comes behind what it takes, whatever their order in the file. As ONNX Runtime does, it
 * refuses a value that is given twice, one that nothing gives, and a cycle.
 */
final class GraphOrder {
    private final OnnxGraph graph;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> giver = new HashMap<>();

    private GraphOrder(OnnxGraph graph) {
        this.graph = graph;
    }

    /** The nodes on which the outputs depend, each behind what it takes; of those that are ready the first in the file first. */
    static List<OnnxNode> of(OnnxGraph graph) throws UnusableException {
        return new GraphOrder(graph).sorted();
    }

    private List<OnnxNode> sorted() throws UnusableException {
        collectNames();
        List<OnnxNode> nodes = graph.nodes();
        int[] waiting = new int[nodes.size()];
        Map<Integer, List<Integer>> takers = new HashMap<>();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            for (String input : nodes.get(i).inputs()) {
                if (giver.containsKey(input)) {
                    waiting[i]++;
                    takers.computeIfAbsent(giver.get(input), key -> new ArrayList<>())
                            .add(i);
                } else if (!input.isEmpty() && !given.contains(input)) {
                    throw new UnusableException(
                            InteropReason.INPUT_MISSING.of(nodes.get(i).shown(), Names.shown(input)));
                }
            }
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            sorted.add(next);
            for (int taker : takers.getOrDefault(next, List.of())) {
                if (--waiting[taker] == 0) {
                    ready.add(taker);
                }
            }
        }
        if (sorted.size() < nodes.size()) {
            throw new UnusableException(InteropReason.CYCLE.of());
        }
        Set<Integer> needed = needed(sorted);
        return sorted.stream().filter(needed::contains).map(nodes::get).toList();
    }

    private void collectNames() throws UnusableException {
        Set<String> tensors = new HashSet<>();
        for (OnnxTensor tensor : graph.tensors()) {
            requireNew(tensors, tensor.name());
        }
        for (OnnxValue input : graph.inputs()) {
            requireNew(given, input.name());
        }
        // in old files a weight is an input too
        given.addAll(tensors);
        for (int i = 0; i < graph.nodes().size(); i++) {
            for (String output : graph.nodes().get(i).outputs()) {
                if (!output.isEmpty()) {
                    requireNew(given, output);
                    giver.put(output, i);
                }
            }
        }
    }

    private static void requireNew(Set<String> names, String name) throws UnusableException {
        if (!names.add(name)) {
            throw new UnusableException(InteropReason.NAME_TWICE.of(Names.shown(name)));
        }
    }

    private Set<Integer> needed(List<Integer> sorted) throws UnusableException {
        Set<String> wanted = new HashSet<>();
        for (OnnxValue output : graph.outputs()) {
            if (!giver.containsKey(output.name()) && !given.contains(output.name())) {
                throw new UnusableException(InteropReason.OUTPUT_NOT_COMPUTED.of(Names.shown(output.name())));
            }
            wanted.add(output.name());
        }
        Set<Integer> needed = new HashSet<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            OnnxNode node = graph.nodes().get(sorted.get(i));
            if (node.outputs().stream().anyMatch(wanted::contains)) {
                needed.add(sorted.get(i));
                wanted.addAll(node.inputs());
            }
        }
        return needed;
    }
}
