package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.PaymentMethod;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The form in which somebody says what they have paid: its fields, and what was typed into them. */
final class PayForm {

    private static final int LONGEST = 80;
    private static final List<String> FIELDS = List.of("method", "trxId", "amount", "senderLast4", "paidOn");

    private final Locale locale;
    private final UnaryOperator<String> typed;
    private final boolean broughtFile;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private PayForm(Locale locale, UnaryOperator<String> typed, boolean broughtFile) {
        this.locale = locale;
        this.typed = typed;
        this.broughtFile = broughtFile;
    }

    /** With what is known already. */
    static PayForm fresh(long fee, LocalDate today, Locale locale) {
        Map<String, String> known = Map.of(
                "amount", Bangla.digits(String.valueOf(fee / 100), locale),
                "paidOn.day", Bangla.digits(String.valueOf(today.getDayOfMonth()), locale),
                "paidOn.month", Bangla.digits(String.valueOf(today.getMonthValue()), locale),
                "paidOn.year", Bangla.digits(String.valueOf(today.getYear()), locale));
        return new PayForm(locale, name -> known.getOrDefault(name, ""), false);
    }

    static PayForm typed(PageRequest request) {
        return new PayForm(
                request.locale(),
                name -> request.field(name)
                        .filter(said -> said.length() <= LONGEST)
                        .orElse(""),
                ProofBox.file(request).isPresent());
    }

    /** Whether this is the form that adds a file to what was said before. */
    boolean addsProof() {
        return typed.apply("choice").equals(ProofBox.FIELD);
    }

    /** Whether this is the button of a term that costs nothing. */
    boolean renews() {
        return typed.apply("choice").equals("renew");
    }

    PaymentClaim claim(LocalDate today) {
        return PaymentClaim.of(
                typed.apply("method"),
                typed.apply("trxId"),
                PaymentClaim.poisha(typed.apply("amount")),
                typed.apply("senderLast4"),
                day(),
                today);
    }

    private LocalDate day() {
        try {
            return LocalDate.of(number("paidOn.year"), number("paidOn.month"), number("paidOn.day"));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private int number(String name) {
        return Integer.parseInt(Bangla.latinDigits(typed.apply(name).strip()));
    }

    /** The word of this one time; a form that is none of ours has none. */
    String once() {
        try {
            return UUID.fromString(typed.apply("once")).toString();
        } catch (IllegalArgumentException e) {
            throw MembershipProblem.paymentUnreadable();
        }
    }

    /** What has to be mended stands beside each field from now on; a browser gives no file a second time by itself. */
    PayForm refused(Problem problem) {
        if (ProofBox.isAbout(problem)) {
            wrong.put(ProofBox.FIELD, problem.sentence().in(locale));
        } else if (broughtFile) {
            wrong.put(ProofBox.FIELD, PayWords.PROOF_AGAIN.in(locale));
        }
        problem.details()
                .forEach(detail -> wrong.put(
                        detail.pointer().substring(1), detail.sentence().in(locale)));
        return this;
    }

    List<Map<String, Object>> errors(Problem problem) {
        List<Map<String, Object>> errors = new ArrayList<>();
        if (problem.details().isEmpty() && !ProofBox.isAbout(problem)) {
            errors.add(Map.of(
                    "id", "f-method", "label", "", "message", problem.sentence().in(locale)));
        }
        Stream.concat(FIELDS.stream(), Stream.of(ProofBox.FIELD))
                .filter(wrong::containsKey)
                .forEach(field -> errors.add(
                        Map.of("id", "f-" + field, "label", label(field).in(locale), "message", wrong.get(field))));
        return errors;
    }

    private static Text label(String field) {
        return switch (field) {
            case "trxId" -> PayWords.TRX;
            case "amount" -> PayWords.AMOUNT;
            case "senderLast4" -> PayWords.LAST4;
            case "paidOn" -> PayWords.PAID_ON;
            case ProofBox.FIELD -> PayWords.PROOF;
            default -> PayWords.METHOD;
        };
    }

    List<Map<String, Object>> rows(List<PaymentMethod> methods) {
        List<Map<String, Object>> rows = new ArrayList<>();
        FIELDS.forEach(field -> rows.add(row(field, methods)));
        rows.add(proof(false));
        return rows;
    }

    Map<String, Object> proof(boolean isRequired) {
        return ProofBox.row("f-" + ProofBox.FIELD, isRequired, wrong.getOrDefault(ProofBox.FIELD, ""), locale);
    }

    private Map<String, Object> row(String field, List<PaymentMethod> methods) {
        Map<String, Object> row = new LinkedHashMap<>();
        boolean isRequired = !field.equals("trxId") && !field.equals("senderLast4");
        row.put("id", "f-" + field);
        row.put("name", field);
        row.put("label", label(field).in(locale));
        row.put("hint", field.equals("trxId") ? PayWords.TRX_HINT.in(locale) : "");
        row.put("required", isRequired);
        row.put("optionalLabel", field.equals("senderLast4") ? PayWords.NOT_NEEDED.in(locale) : "");
        row.put("error", wrong.getOrDefault(field, ""));
        row.put("value", typed.apply(field));
        row.put("autocomplete", "off");
        row.put("showIf", "");
        switch (field) {
            case "method" -> {
                row.put("kind", "one");
                row.put("options", methods.stream().map(this::option).toList());
            }
            case "amount" -> row.put("kind", "money");
            case "senderLast4" -> {
                row.put("kind", "number");
                row.put("inputmode", "numeric");
            }
            case "paidOn" -> {
                row.put("kind", "date");
                row.put("day", part("day", PayWords.DAY, false));
                row.put("month", part("month", PayWords.MONTH, false));
                row.put("year", part("year", PayWords.YEAR, true));
            }
            default -> {
                row.put("kind", "text");
                row.put("type", "text");
                row.put("inputmode", "text");
            }
        }
        return row;
    }

    private Map<String, Object> option(PaymentMethod method) {
        return Map.of(
                "id", "f-method-" + method.code(),
                "value", method.code(),
                "label", PayWords.method(method).in(locale),
                "checked", method.code().equals(typed.apply("method")));
    }

    private Map<String, Object> part(String part, Text label, boolean isWide) {
        return Map.of(
                "id",
                "f-paidOn-" + part,
                "name",
                "paidOn." + part,
                "value",
                typed.apply("paidOn." + part),
                "label",
                label.in(locale),
                "wide",
                isWide);
    }

    /** For a form that is sent again: the same word, or a new one. */
    String onceAgain() {
        return Optional.of(typed.apply("once"))
                .filter(word -> !word.isEmpty())
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
