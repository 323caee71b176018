package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseExports;
import info.becs.complaints.control.QueueLines;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.ExportProblem;
import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.exports.AgreedExport;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Taking cases away as a file: few by one alone, many or with sensitive answers by two; once, and only whoever has asked. */
@Path("exports")
@RequestScoped
public class CaseExportsResource {

    private static final Text WHAT =
            Text.of("{0}টি কেস ফাইলে বাইরে নেওয়া। কারণ: {1}", "Take {0} cases away as a file. The reason given: {1}");

    /** Where the file is taken, and the request for approval where a second person has to agree first. */
    public record Asked(String export, String approval, int cases) {}

    @Inject
    CaseExports exports;

    @Inject
    CaseFile file;

    @Inject
    QueueLines lines;

    @Inject
    AskedCases asked;

    @Inject
    Counter counter;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /** 201 where it can be taken at once; 202 where a second person is asked, and nothing can be taken before. */
    @POST
    @Operation(summary = "Asks for cases as a file")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Permission(CaseExports.ACTION)
    @Audited(CaseExports.ACTION)
    @Transactional
    @APIResponseSchema(value = Asked.class, responseCode = "201")
    @APIResponse(
            responseCode = "202",
            description = "A second person is asked first; nothing can be taken before",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response ask(@NotNull @Valid CaseExportWish wish) {
        counter.require(CasesResource.READ);
        boolean sealed = wish.opened().contains(DataClass.S);
        if (sealed) {
            counter.require(CaseExports.SEALED);
        }
        wish.facts(0);
        int cases = lines.count(asked.by(QueueQuery.of(wish.filter())), CaseExports.MOST);
        if (cases == 0) {
            throw ExportProblem.empty();
        }
        if (cases > CaseExports.MOST) {
            throw ExportProblem.tooMany(CaseExports.MOST);
        }
        String export = Ids.next().toString();
        Map<String, String> facts = wish.facts(cases);
        trail.on(export).change("cases", DataClass.I, null, cases).change("classes", DataClass.I, null, wish.classes());
        if (!sealed && exports.isAlone(counter.person(), cases)) {
            exports.give(export, facts, counter.person(), cases);
            return Response.status(Response.Status.CREATED)
                    .entity(new Asked(export, null, cases))
                    .build();
        }
        var wanted = ApprovalRequest.of(CaseExports.ACTION, export)
                .what(WHAT.with(cases, wish.reason().strip()))
                .needing(sealed ? CaseExports.SEALED : CaseExports.ACTION)
                .by(counter.person());
        for (var fact : facts.entrySet()) {
            wanted = wanted.fact(fact.getKey(), fact.getValue());
        }
        String approval =
                self.platform().find(Approvals.class).orElseThrow().ask(wanted).toString();
        trail.change("approval", DataClass.I, null, approval);
        return Response.accepted(new Asked(export, approval, cases)).build();
    }

    /** One's own that can be taken now. */
    @GET
    @Operation(summary = "One's own files that can be taken now")
    @Produces(MediaType.APPLICATION_JSON)
    @Permission(CaseExports.ACTION)
    public List<CaseExportView> list() {
        return exports.of(counter.person()).stream().map(CaseExportView::of).toList();
    }

    /** The file, once. It is written down in the audit and with each case before anything is handed out. */
    @POST
    @Path("{id}/file")
    @Operation(summary = "Takes the file, once")
    @Permission(CaseExports.ACTION)
    public Response take(@PathParam("id") String id) throws IOException {
        AgreedExport export = exports.require(id, counter.person());
        counter.require(CasesResource.READ);
        if (CaseExportWish.opened(export.filter()).contains(DataClass.S)) {
            counter.require(CaseExports.SEALED);
        }
        CaseFilter filter = asked.by(CaseExportWish.query(export.filter())).before(export.readyAt());
        file.begin(export, filter);
        try {
            return file.answer(export, filter);
        } catch (IOException | RuntimeException e) {
            exports.giveBack(export);
            throw e;
        }
    }
}
