package info.becs.membership.entity;

import info.becs.spi.Text;
import info.becs.spi.forms.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That somebody would do something for the society.
 *
 * @param roles what they would do, as the form calls it
 */
public record WorkApplication(UUID id, String receipt, Instant at, List<Text> roles) {

    public static WorkApplication of(Submission submission, Function<String, Text> label) {
        JsonNode answers = JsonMapper.shared().readTree(submission.answers());
        var roles = new ArrayList<Text>();
        answers.path("roles").forEach(code -> roles.add(label.apply(code.asString(""))));
        return new WorkApplication(
                submission.id(), submission.receiptNumber(), submission.receivedAt(), List.copyOf(roles));
    }
}
