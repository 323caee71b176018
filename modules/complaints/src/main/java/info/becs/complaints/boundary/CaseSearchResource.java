package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseIndexing;
import info.becs.complaints.control.QueueLines;
import info.becs.complaints.control.StoryLines;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DeskProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/*
 * What is sealed stays sealed
 *
 * Answers of the class S are in no index in clear: what an officer pastes is made into a mark as the forms make them, and
 * found where a mark is the same. So a number is found as a whole or not at all, and nobody comes closer letter by letter.
 * The words come in the body and not in the address, which stands in logs; that somebody looked stands in the audit, and
 * not for what.
 */
/** Cases by what is known of them: their number, words of the merchant, a number that somebody gave, or words of what was told and written. */
@Path("cases/search")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CaseSearchResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    QueueLines lines;

    @Inject
    AskedCases asked;

    @Inject
    CaseIndexing indexing;

    @Inject
    StoryLines stories;

    @Inject
    Counter counter;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    @POST
    @Operation(summary = "Cases by number, merchant, exactly what was answered, or words of what was told")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.READ)
    @Audited("complaints.case.search")
    public Slice<CaseLine> search(@NotNull @Valid SearchWish wish) {
        if (wish.isOfStories()) {
            return told(wish);
        }
        CaseFilter filter = asked.by(wish.query());
        Slice<CaseLine> found = filter.asksForNumber() ? page(filter, wish) : new Slice<>(List.of(), null);
        Set<String> marked = found.items().isEmpty() ? saying(wish.words()) : Set.of();
        if (!marked.isEmpty()) {
            found = page(filter.among(marked), wish);
        } else if (!filter.asksForNumber()) {
            found = page(filter, wish);
        }
        trail.on("cases")
                .change(
                        marked.isEmpty() ? "found" : "found by an answer",
                        DataClass.I,
                        null,
                        found.items().size());
        return found;
    }

    /** That a case says a word stands in the audit, as a search does; what it says is opened at the case. */
    private Slice<CaseLine> told(SearchWish wish) {
        if (wish.isOrdered()) {
            throw CaseProblem.filterUnreadable("order");
        }
        Set<String> marks = indexing.asked(wish.words());
        if (marks.isEmpty()) {
            throw DeskProblem.wordsTellNothing();
        }
        Slice<CaseLine> found = stories.newest(
                asked.by(wish.query()),
                marks,
                Cursor.parse(wish.after()),
                PageSize.of(wish.size(), PAGE, LONGEST_LIST));
        trail.on("cases")
                .change("found in stories", DataClass.I, null, found.items().size());
        return found;
    }

    private Slice<CaseLine> page(CaseFilter filter, SearchWish wish) {
        return lines.list(filter, Cursor.parse(wish.after()), PageSize.of(wish.size(), PAGE, LONGEST_LIST));
    }

    private Set<String> saying(String words) {
        return self.platform().find(Submissions.class).map(all -> all.saying(words)).orElse(List.of()).stream()
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
