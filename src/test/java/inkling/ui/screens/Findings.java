package inkling.ui.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Faults with where they were seen, put together so that each is told once. */
final class Findings {
    private final Map<String, List<Finding>> byKey = new LinkedHashMap<>();
    private int looks;

    private record Finding(String state, View view, Fault fault) {}

    void look(String state, View view, List<Fault> faults) {
        looks++;
        Set<String> once = new LinkedHashSet<>();
        for (Fault fault : faults) {
            if (once.add(fault.key() + fault.detail())) {
                byKey.computeIfAbsent(fault.key(), key -> new ArrayList<>()).add(new Finding(state, view, fault));
            }
        }
    }

    void addAll(Findings others) {
        looks += others.looks;
        others.byKey.forEach((key, list) ->
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).addAll(list));
    }

    int looks() {
        return looks;
    }

    int different() {
        return byKey.size();
    }

    int all() {
        return byKey.values().stream().mapToInt(List::size).sum();
    }

    Map<Rule, Integer> byRule() {
        Map<Rule, Integer> counts = new TreeMap<>();
        byKey.values().forEach(list -> counts.merge(list.get(0).fault().rule(), 1, Integer::sum));
        return counts;
    }

    /** One paragraph a fault. */
    List<String> describe() {
        return byKey.values().stream()
                .sorted(java.util.Comparator.comparing(
                        list -> list.get(0).fault().rule()))
                .map(Findings::describe)
                .toList();
    }

    private static String describe(List<Finding> list) {
        Fault first = list.get(0).fault();
        StringBuilder text = new StringBuilder(first.rule() + "  " + first.path());
        list.stream()
                .collect(Collectors.toMap(
                        each -> shortened(each.fault().detail()),
                        each -> each,
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .limit(4)
                .forEach(each -> text.append("\n      ")
                        .append(each.fault().detail())
                        .append("   [")
                        .append(each.fault().place())
                        .append("; ")
                        .append(each.view())
                        .append("]"));
        text.append("\n      seen ").append(list.size()).append(" times: ").append(places(list));
        return text.toString();
    }

    private static String shortened(String detail) {
        return detail.replaceAll("[0-9.]+", "0");
    }

    private static String places(List<Finding> list) {
        return Set.copyOf(values(list, each -> each.view().language())) + " "
                + values(list, each -> each.view().theme()) + " "
                + values(list, each -> each.view().width() + "x" + each.view().height()) + " "
                + values(list, each -> each.view().text() + " %") + "; states: "
                + values(list, Finding::state);
    }

    private static List<String> values(List<Finding> list, Function<Finding, String> value) {
        return list.stream().map(value).distinct().toList();
    }
}
