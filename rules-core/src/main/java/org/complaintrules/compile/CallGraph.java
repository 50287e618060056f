package org.complaintrules.compile;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which method of compiled rules calls which, to find those that could call themselves without end. */
final class CallGraph {
    private final Map<String, Set<String>> calls = new TreeMap<>();

    void add(String caller, String called) {
        calls.computeIfAbsent(caller, method -> new TreeSet<>()).add(called);
    }

    /** A method that calls itself, be it through others. */
    Optional<String> firstCircle() {
        Set<String> done = new HashSet<>();
        return calls.keySet().stream().filter(method -> reachesItself(method, done, new HashSet<>())).findFirst();
    }

    /** Depth first; {@code done} holds the methods from which no circle can be reached. */
    private boolean reachesItself(String method, Set<String> done, Set<String> above) {
        if (done.contains(method)) {
            return false;
        }
        if (!above.add(method)) {
            return true;
        }
        for (String called : calls.getOrDefault(method, Set.of())) {
            if (reachesItself(called, done, above)) {
                return true;
            }
        }
        above.remove(method);
        done.add(method);
        return false;
    }
}
