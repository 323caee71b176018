package info.becs.complaints.boundary;

import info.becs.complaints.control.Looking;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The answers of the class X of a complaint, and nothing else of it: for those who hold the permission to, each time with a reason. */
@Path("cases/{number}/answers/strict")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class StrictAnswersResource {

    public static final String STRICT = "complaints.answer.strict";

    private static final Set<DataClass> OPEN = EnumSet.of(DataClass.P, DataClass.I);

    @Inject
    Counter counter;

    @Inject
    Looking looking;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    Trail trail;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission(
                        STRICT,
                        Text.of(
                                "অভিযোগের সবচেয়ে গোপন উত্তর দেখা, প্রতিবার কারণ বলে",
                                "See the strictly kept answers of complaints, with a reason each time"),
                        DataClass.X)
                .role("cell-lead", STRICT);
    }

    /**
     * Written down, shown to whoever complained, and counted for the alarm as many files.
     *
     * @param reason code of the list; also whoever has the case says it
     * @param words more about it, for the audit alone
     */
    @GET
    @Operation(summary = "The strictly kept answers alone")
    @APIResponseSchema(AnswersView.class)
    @Permission(STRICT)
    @Audited("complaints.answer.strict")
    public Response open(
            @PathParam("number") String number,
            @QueryParam("reason") String reason,
            @QueryParam("words") @Size(max = 200) String words) {
        var found = counter.visible(number);
        String why = looking.said(reason);
        looking.lookStrictly(found, counter.person(), counter::may, why);
        trail.on(found.number()).change("reason", DataClass.I, null, why).change("words", DataClass.I, null, words);
        return Response.ok(new AnswersView(strict(UUID.fromString(found.submission())), List.of()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What is open to everybody comes with any reading, and is left out again. */
    private List<AnswersView.Section> strict(UUID submission) {
        var reading = self.platform().find(SubmissionReading.class).orElseThrow(CaseProblem::submissionsAbsent);
        Map<String, List<Section>> open = reading.byKey(submission, OPEN, language.locale());
        return reading.byKey(submission, EnumSet.of(DataClass.X), language.locale()).entrySet().stream()
                .filter(each -> !each.getValue().equals(open.get(each.getKey())))
                .flatMap(each -> each.getValue().stream())
                .map(AnswersView.Section::of)
                .toList();
    }
}
