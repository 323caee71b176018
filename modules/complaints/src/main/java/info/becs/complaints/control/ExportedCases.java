package info.becs.complaints.control;

import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.ExportedCase;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases as rows of a file that is taken away, page by page; that they were is written down with each page. */
@ApplicationScoped
public class ExportedCases {

    private static final String ROW = """
        SELECT NEW info.becs.complaints.entity.ExportedCase(
          c.id, c.number, c.submission, c.status, c.form, c.merchant, c.issue, c.district, c.amountClaimed, c.amountReturned,
          c.amountConfirmed, c.outcome, c.receivedAt, c.answeredAt, c.endedAt, c.assignee)
        FROM Case c WHERE c.id IN :ids
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    QueueLines lines;

    @Inject
    Looking looking;

    @Inject
    ThisModule self;

    /** Who takes it, and what they hold. */
    public record Taker(PersonId person, Predicate<String> may) {}

    /** Part of the file. @param next empty where it is the last */
    public record Page(List<List<String>> rows, Optional<Cursor> next) {}

    /** Columns of the answers of these classes: what the form of the filter asks for, or without one this form. */
    public List<String> answers(String form, Set<DataClass> classes) {
        return classes.isEmpty()
                ? List.of()
                : submissions().fields(form).entrySet().stream()
                        .filter(field -> classes.contains(field.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** In a transaction of its own, so that no case is locked for longer than a page. */
    @Transactional(TxType.REQUIRES_NEW)
    public Page page(
            CaseFilter filter,
            Optional<Cursor> after,
            int size,
            List<String> answers,
            Set<DataClass> classes,
            Taker by) {
        Slice<CaseLine> slice = lines.newest(filter, after, size);
        if (slice.items().isEmpty()) {
            return new Page(List.of(), Optional.empty());
        }
        List<String> ids = slice.items().stream().map(CaseLine::id).toList();
        looking.take(ids, by.person(), by.may());
        Map<String, ExportedCase> found = em.createQuery(ROW, ExportedCase.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ExportedCase::id, Function.identity()));
        Map<String, JsonNode> said = answers.isEmpty() ? Map.of() : said(found.values(), classes);
        var rows = new ArrayList<List<String>>();
        for (String id : ids) {
            ExportedCase each = found.get(id);
            var cells = new ArrayList<>(each.cells());
            JsonNode opened =
                    said.getOrDefault(each.submission(), JsonMapper.shared().nullNode());
            answers.forEach(key -> cells.add(text(opened.at("/" + key.replace('.', '/')))));
            rows.add(cells);
        }
        return new Page(rows, Cursor.parse(slice.next()));
    }

    /** Submission → its answers of these classes; those that are gone are not there. */
    private Map<String, JsonNode> said(Collection<ExportedCase> cases, Set<DataClass> classes) {
        List<UUID> ids = cases.stream()
                .map(ExportedCase::submission)
                .map(UUID::fromString)
                .toList();
        return submissions().find(ids, classes).stream()
                .collect(Collectors.toMap(
                        each -> each.id().toString(),
                        each -> JsonMapper.shared().readTree(each.answers())));
    }

    private static String text(JsonNode answer) {
        if (answer.isMissingNode() || answer.isNull()) {
            return "";
        }
        if (answer.isArray()) {
            var codes = new StringJoiner(" ");
            answer.forEach(each -> codes.add(each.asString("")));
            return codes.toString();
        }
        return answer.asString("");
    }

    private Submissions submissions() {
        return self.platform().find(Submissions.class).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
