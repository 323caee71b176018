package info.becs.kit.http;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** What does not fit in one body, place by place; at most twenty. */
final class JsonFindings {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private record Finding(String pointer, Problem problem) {}

    private final List<Finding> findings = new ArrayList<>();

    void unknown(String pointer, String name) {
        add(pointer, KitProblem.unknownField(shortened(name)));
    }

    void twice(String pointer, String name) {
        add(pointer, KitProblem.duplicateField(shortened(name)));
    }

    void wrongType(String pointer, Text expected) {
        add(pointer, KitProblem.wrongType(pointer.isEmpty() ? "JSON" : pointer, expected));
    }

    private void add(String pointer, Problem problem) {
        if (findings.size() < MOST) {
            findings.add(new Finding(pointer, problem));
        }
    }

    /** The first as the problem, and all in its details. */
    void refuse() {
        if (findings.isEmpty()) {
            return;
        }
        Problem refusal = findings.get(0).problem();
        for (Finding each : findings) {
            refusal = refusal.detail(
                    each.pointer(), each.problem().code(), each.problem().sentence());
        }
        throw refusal;
    }

    /** RFC 6901; a name that is longer than any of ours is cut. */
    static String pointer(String parent, String name) {
        return parent + "/" + shortened(name).replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
