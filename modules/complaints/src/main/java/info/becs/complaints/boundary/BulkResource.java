package info.becs.complaints.boundary;

import info.becs.complaints.control.Presets;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.DeskProblem;
import info.becs.complaints.entity.LinkProblem;
import info.becs.complaints.entity.Preset;
import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import info.becs.spi.Permission;
import info.becs.spi.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.json.JsonMapper;

/** The same done with many cases, each for itself: what is refused for one holds up no other. */
@Path("cases/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    @Inject
    BulkCase one;

    @Inject
    Presets presets;

    @Inject
    Counter counter;

    @Inject
    Language language;

    /** In the order that was asked for; 200 also where some or all were refused. */
    @POST
    @Operation(summary = "The same for up to a hundred cases, each for itself")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    public Slice<BulkAnswer> carry(@NotNull @Valid BulkWish wish) {
        Macro doing = doing(wish);
        if (doing.step() != null && doing.step().other() != null) {
            throw LinkProblem.oneByOne();
        }
        requireOnce(wish.cases());
        var answers = new ArrayList<BulkAnswer>();
        for (BulkWish.Chosen chosen : wish.cases()) {
            try {
                answers.add(one.carry(chosen, doing));
            } catch (Problem refused) {
                answers.add(refused(chosen, refused));
            }
        }
        return new Slice<>(answers, null);
    }

    private BulkAnswer refused(BulkWish.Chosen chosen, Problem refused) {
        if (refused.kind() == Problem.Kind.FAULT) {
            throw refused;
        }
        return BulkAnswer.of(chosen.number(), refused, language.locale());
    }

    private Macro doing(BulkWish wish) {
        if (wish.doesNothing()) {
            throw DeskProblem.nothingToDo();
        }
        Macro kept = wish.macro() == null
                ? Macro.NONE
                : JsonMapper.shared()
                        .readValue(
                                presets.require(Preset.Kind.MACRO, wish.macro(), counter.person())
                                        .content(),
                                Macro.class);
        return new Macro(
                or(wish.assign(), kept.assign()),
                or(wish.step(), kept.step()),
                wish.message() == null ? kept.message() : new Macro.Wordings(wish.message(), wish.message()),
                or(wish.note(), kept.note()));
    }

    private static <T> T or(T said, T kept) {
        return Optional.ofNullable(said).orElse(kept);
    }

    private static void requireOnce(List<BulkWish.Chosen> cases) {
        var seen = new HashSet<String>();
        cases.stream()
                .map(each ->
                        CaseNumber.read(each.number()).map(CaseNumber::text).orElse(each.number()))
                .filter(number -> !seen.add(number))
                .findFirst()
                .ifPresent(number -> {
                    throw DeskProblem.namedTwice(number);
                });
    }
}
