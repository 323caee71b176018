package info.becs.membership.entity;

import info.becs.spi.forms.Submission;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of an application's answers before anybody has decided: no name, nothing by which somebody is reached.
 *
 * @param chapter that they would join, in their own words; empty for that of their district
 */
public record Application(
        UUID submission, String receipt, String language, Instant at, String type, Area area, String chapter) {

    private static final int LONGEST = 60;
    private static final int LONGEST_TYPE = 30;

    public static Application of(Submission submission) {
        JsonNode answers = JsonMapper.shared().readTree(submission.answers());
        return new Application(
                submission.id(),
                submission.receiptNumber(),
                submission.language(),
                submission.receivedAt(),
                type(answers.path("membership_type").asString("")),
                new Area(code(answers, "division"), code(answers, "district"), code(answers, "upazila")),
                answers.path("chapter").asString(""));
    }

    /** One that no rule knows stays, and is told when somebody decides; a form of others may say anything. */
    private static String type(String said) {
        return said.length() > LONGEST_TYPE ? "" : said;
    }

    private static String code(JsonNode answers, String field) {
        String code = answers.path(field).asString("");
        return code.isEmpty() || code.length() > LONGEST ? null : code;
    }
}
