package info.becs.membership.entity;

import info.becs.spi.forms.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who has applied, as the opened answers say it: for the moment of the decision, never kept as it is. */
public final class Applicant {

    private final JsonNode answers;

    private Applicant(JsonNode answers) {
        this.answers = answers;
    }

    public static Applicant of(Submission submission) {
        return new Applicant(JsonMapper.shared().readTree(submission.answers()));
    }

    public MemberName name() {
        return new MemberName(text("full_name_bn"), text("full_name_en"));
    }

    public String mobile() {
        return text("mobile");
    }

    public Optional<String> email() {
        return Optional.of(text("email")).filter(email -> !email.isBlank());
    }

    public Optional<Integer> birthYear() {
        return Optional.of(answers.path("birth_year").asInt(0)).filter(year -> year > 0);
    }

    /** What they say to have paid; empty where they pay later, and where it cannot be right. */
    public Optional<PaymentClaim> payment(LocalDate today) {
        String method = text("fee_method");
        if (PaymentMethod.of(method).isEmpty() || !answers.has("fee_amount")) {
            return Optional.empty();
        }
        String wallet = text("wallet_number");
        String last4 = wallet.length() < 4 ? "" : wallet.substring(wallet.length() - 4);
        return Optional.of(PaymentClaim.of(
                method, text("trx_id"), answers.path("fee_amount").asLong(), last4, day("paid_at"), today));
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String text(String field) {
        return answers.path(field).asString("");
    }

    /** Without anything, so that nothing reaches a log. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
