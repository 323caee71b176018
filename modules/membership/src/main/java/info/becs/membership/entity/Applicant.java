package info.becs.membership.entity;

import info.becs.kit.text.MobileNumber;
import info.becs.spi.Problem;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who has applied, as the opened answers say it: for the moment of the decision, never kept as it is. */
public final class Applicant {

    /** What is ticked in the form → the purpose that it is agreed to by. */
    private static final Map<String, String> PURPOSES = Map.of("email", "news-mail", "sms", "news-sms");

    private static final String UPLOAD = "upload:";

    private final JsonNode answers;
    private final String formVersion;
    private final Instant at;

    private Applicant(JsonNode answers, String formVersion, Instant at) {
        this.answers = answers;
        this.formVersion = formVersion;
        this.at = at;
    }

    public static Applicant of(Submission submission) {
        return new Applicant(
                JsonMapper.shared().readTree(submission.answers()), submission.formVersion(), submission.receivedAt());
    }

    /** When it was handed in. */
    public Instant at() {
        return at;
    }

    /** The version under which the rules keep the words of the form by which somebody agreed. */
    public String textVersion() {
        return Purpose.FORM + formVersion;
    }

    /** Codes of purposes, each by itself. */
    public Set<String> agreesTo() {
        Set<String> purposes = said("newsletter").stream()
                .flatMap(way -> Optional.ofNullable(PURPOSES.get(way)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!released().isEmpty()) {
            purposes.add(Purpose.DIRECTORY);
        }
        return purposes;
    }

    /** What other members may see in the directory: name, district, occupation. */
    public Set<String> released() {
        return said("directory_show");
    }

    public String occupation() {
        return text("occupation");
    }

    /** The chapter that they would join, in their own words; empty for that of their district. */
    public String chapter() {
        return text("chapter");
    }

    /** Who asked them to join, as it was typed. */
    public String referrer() {
        return text("referrer_member_no");
    }

    private Set<String> said(String list) {
        var codes = new TreeSet<String>();
        answers.path(list).forEach(each -> codes.add(each.asString("")));
        return codes;
    }

    /** Empty where what was typed can be nobody's name. */
    public Optional<MemberName> name() {
        try {
            return Optional.of(new MemberName(text("full_name_bn"), text("full_name_en")));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }

    public String mobile() {
        return text("mobile");
    }

    public Optional<String> email() {
        return Optional.of(text("email")).filter(email -> !email.isBlank());
    }

    /** Whether they are reached where somebody has answered from; an empty text is nowhere. */
    public boolean isReachedAt(Contact shown) {
        boolean byMobile = !shown.mobile().isEmpty() && shown.mobile().equals(reading(mobile()));
        return byMobile
                || !shown.email().isEmpty()
                        && email().filter(shown.email()::equalsIgnoreCase).isPresent();
    }

    /** As accounts keep it; an empty text where it can be none. */
    public static String reading(String mobile) {
        try {
            return MobileNumber.of(mobile).text();
        } catch (Problem unreadable) {
            return "";
        }
    }

    public Optional<Integer> birthYear() {
        return Optional.of(answers.path("birth_year").asInt(0)).filter(year -> year > 0);
    }

    /** Whether they ask for the fee to be let go. */
    public boolean asksForWaiver() {
        return text("fee_method").equals("waiver");
    }

    /** Id of the file; empty where they gave none. */
    public Optional<String> photo() {
        return file("photo");
    }

    /** Id of the file that shows what they have paid; empty where they gave none. */
    public Optional<String> proof() {
        return file("fee_proof");
    }

    private Optional<String> file(String field) {
        return Optional.of(text(field))
                .filter(said -> said.startsWith(UPLOAD))
                .map(said -> said.substring(UPLOAD.length()));
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
