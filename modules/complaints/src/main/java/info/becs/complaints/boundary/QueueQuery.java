package info.becs.complaints.boundary;

import info.becs.complaints.control.DeclaredFields;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.DeskProblem;
import info.becs.kit.text.Bangla;
import info.becs.spi.people.PersonId;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an officer asks of the queue; all of it may be left out. */
public class QueueQuery {

    private static final int LONGEST = 200;
    static final String MINE = "mine";
    static final String FIELD = "field.";
    private static final Set<String> YES_NO = Set.of("true", "false");

    @QueryParam("status")
    String status;

    /** {@code me}, {@code nobody}, or the id of a person. */
    @QueryParam("assignee")
    String assignee;

    @QueryParam("form")
    String form;

    @QueryParam("merchant")
    String merchant;

    /** Code of the group that looks after it, or {@code mine}: those that the caller is in. */
    @QueryParam("group")
    String group;

    /** Code of what went wrong. */
    @QueryParam("issue")
    String issue;

    /** Code of what was bought. */
    @QueryParam("product")
    String product;

    /** Code of the complainant's district. */
    @QueryParam("district")
    String district;

    @QueryParam("overdue")
    String overdue;

    /** What runs out within the days of which officers are warned. */
    @QueryParam("soon")
    String soon;

    /** Where words of the complainant wait. */
    @QueryParam("answer")
    String answer;

    @QueryParam("open")
    String open;

    /** {@code due}: only what is open, what runs out first before the rest; as it came otherwise. */
    @QueryParam("order")
    String order;

    /** First day in Dhaka. */
    @QueryParam("from")
    String from;

    /** Last day in Dhaka. */
    @QueryParam("to")
    String to;

    /** A case number, or words of a merchant's name. */
    @QueryParam("q")
    String q;

    /** Says {@code field.<key>} for each answer by which the form lets officers filter. */
    @Context
    UriInfo address;

    private final Map<String, String> fields = new TreeMap<>();

    QueueQuery with(Map<String, String> answers) {
        fields.putAll(answers);
        return this;
    }

    /** Kept as a list; what is searched for is not. */
    static QueueQuery of(Map<String, String> kept) {
        var query = new QueueQuery();
        kept.forEach((name, value) -> {
            switch (name) {
                case "status" -> query.status = value;
                case "assignee" -> query.assignee = value;
                case "form" -> query.form = value;
                case "merchant" -> query.merchant = value;
                case "group" -> query.group = value;
                case "issue" -> query.issue = value;
                case "product" -> query.product = value;
                case "district" -> query.district = value;
                case "overdue" -> query.overdue = value;
                case "soon" -> query.soon = value;
                case "answer" -> query.answer = value;
                case "open" -> query.open = value;
                case "order" -> query.order = value;
                case "from" -> query.from = value;
                case "to" -> query.to = value;
                default -> {
                    if (!name.startsWith(FIELD)) {
                        throw DeskProblem.viewUnreadable(name);
                    }
                    query.fields.put(name.substring(FIELD.length()), value);
                }
            }
        });
        return query;
    }

    /**
     * Who asks and when.
     *
     * @param groups those that they are in
     * @param hidden keys of merchants whose cases they may not see
     * @param soonUntil what runs out before is due soon
     */
    record Asking(String me, Set<String> groups, Set<String> hidden, Instant now, Instant soonUntil) {}

    CaseFilter filter(Casework casework, FormWords formWords, DeclaredFields declared, Asking by) {
        Map<String, String> answers = answers(declared);
        Optional<CaseFilter.Due> ordered = said("order", order).map(QueueQuery::inOrder);
        var asked = said("assignee", assignee);
        Optional<CaseStatus> stands = said("status", status)
                .map(code -> casework.find(code).orElseThrow(() -> CaseProblem.statusUnknown(code)));
        return new CaseFilter(
                stands.map(CaseStatus::code),
                asked.filter("nobody"::equals).isPresent(),
                asked.filter(who -> !who.equals("nobody")).map(who -> who.equals("me") ? by.me() : person(who)),
                said("form", form),
                said("merchant", merchant).map(formWords::key),
                said("group", group).filter(MINE::equals).map(mine -> by.groups()),
                about(answers),
                kept(answers),
                isYes("open", open) | stands.filter(each -> !each.ended()).isPresent(),
                due(by.now(), by.soonUntil()).or(() -> ordered),
                isYes("answer", answer),
                said("from", from).map(day -> begin("from", day, 0)),
                said("to", to).map(day -> begin("to", day, 1)),
                said("q", q),
                Optional.empty(),
                by.hidden());
    }

    private Optional<CaseFilter.Due> due(Instant now, Instant soonUntil) {
        boolean over = isYes("overdue", overdue);
        boolean near = isYes("soon", soon);
        Optional<Instant> from = over ? Optional.empty() : Optional.of(now);
        return over || near
                ? Optional.of(new CaseFilter.Due(from, Optional.of(near ? soonUntil : now)))
                : Optional.empty();
    }

    private static CaseFilter.Due inOrder(String order) {
        if (!order.equals("due")) {
            throw CaseProblem.filterUnreadable("order");
        }
        return CaseFilter.Due.ANY;
    }

    /** Field → code, of those that the form lets officers filter by. */
    private Map<String, String> answers(DeclaredFields declared) {
        var answers = new TreeMap<>(fields);
        if (address != null) {
            address.getQueryParameters().forEach((name, values) -> {
                if (name.startsWith(FIELD)) {
                    answers.put(name.substring(FIELD.length()), values.get(0));
                }
            });
        }
        answers.values().removeIf(String::isBlank);
        answers.forEach((field, code) -> {
            said(FIELD + field, code);
            if (form == null || !declared.isDeclared(form, field)) {
                throw CaseProblem.fieldUnknown(field);
            }
        });
        return answers;
    }

    private static Map<String, String> kept(Map<String, String> answers) {
        var kept = new TreeMap<>(answers);
        kept.keySet().removeIf(field -> DeclaredFields.column(field).isPresent());
        return kept;
    }

    private Map<String, String> about(Map<String, String> answers) {
        var about = new TreeMap<String, String>();
        answers.forEach((field, code) -> DeclaredFields.column(field).ifPresent(column -> about.put(column, code)));
        said("group", group).filter(code -> !code.equals(MINE)).ifPresent(code -> about.put("caseGroup", code));
        said("issue", issue).ifPresent(code -> about.put("issue", code));
        said("product", product).ifPresent(code -> about.put("product", code));
        said("district", district).ifPresent(code -> about.put("district", code));
        return about;
    }

    private static Optional<String> said(String name, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw CaseProblem.filterUnreadable(name);
        }
        return Optional.of(text);
    }

    private static boolean isYes(String name, String text) {
        Optional<String> said = said(name, text);
        if (said.filter(word -> !YES_NO.contains(word)).isPresent()) {
            throw CaseProblem.filterUnreadable(name);
        }
        return said.filter("true"::equals).isPresent();
    }

    private static String person(String id) {
        return PersonId.of(id)
                .orElseThrow(() -> CaseProblem.filterUnreadable("assignee"))
                .toString();
    }

    private static Instant begin(String name, String day, int later) {
        try {
            LocalDate read = LocalDate.parse(day);
            if (read.getYear() < 2000 || read.getYear() > 9000) {
                throw CaseProblem.filterUnreadable(name);
            }
            return read.plusDays(later).atStartOfDay(Bangla.DHAKA).toInstant();
        } catch (DateTimeParseException e) {
            throw CaseProblem.filterUnreadable(name);
        }
    }
}
