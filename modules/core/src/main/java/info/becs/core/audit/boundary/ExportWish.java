package info.becs.core.audit.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which entries somebody wants to take away, and what for.
 *
 * @param reason for whoever decides
 */
public record ExportWish(
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 200) String actor,
        @Size(max = 200) String action,
        @Size(max = 200) String subject,
        @Size(max = 10) String result,
        @Size(max = 40) String from,
        @Size(max = 40) String to) {

    /** What is kept with the request; checked as a question of the list is. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "actor", actor);
        put(facts, "action", action);
        put(facts, "subject", subject);
        put(facts, "result", result);
        put(facts, "from", from);
        put(facts, "to", to);
        AuditQuery.of(facts).filter();
        put(facts, "reason", reason.strip());
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
