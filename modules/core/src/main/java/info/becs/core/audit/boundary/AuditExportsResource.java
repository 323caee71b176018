package info.becs.core.audit.boundary;

import info.becs.core.audit.control.AuditEntries;
import info.becs.core.audit.control.AuditExports;
import info.becs.core.audit.control.AuditFilter;
import info.becs.core.audit.control.ChainLinks;
import info.becs.core.audit.entity.AuditProblem;
import info.becs.core.audit.entity.RecordedEntry;
import info.becs.core.people.control.Accounts;
import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.exports.AgreedExport;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** Taking entries of the audit log away: asked by one, agreed to by another, read by whoever has asked. */
@Path("audit/exports")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class AuditExportsResource {

    /** Where the request for approval and, once it is given, the export are found. */
    public record Asked(String approval, String export) {}

    private static final int PAGE = 2_000;

    private static final Text WHAT = Text.of(
            "কাজের খাতা থেকে ভুক্তি বাইরে নেওয়া। কারণ: {0}",
            "Take entries of the audit log away. The reason given: {0}");

    @Inject
    AuditExports exports;

    @Inject
    AuditEntries entries;

    @Inject
    ChainLinks links;

    @Inject
    Approvals approvals;

    @Inject
    Accounts accounts;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    /** Asks a second person; nothing can be read before the approval. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(AuditExports.ACTION)
    @Audited(AuditExports.ACTION)
    public Response ask(@NotNull @Valid ExportWish wish) {
        var facts = wish.facts();
        String export = Ids.next().toString();
        var asked = ApprovalRequest.of(AuditExports.ACTION, export)
                .what(WHAT.with(wish.reason().strip()))
                .by(caller());
        for (var fact : facts.entrySet()) {
            asked = asked.fact(fact.getKey(), fact.getValue());
        }
        String approval = approvals.ask(asked).toString();
        trail.on(export).change("approval", DataClass.I, null, approval);
        return Response.accepted(new Asked(approval, export)).build();
    }

    /** One's own that can still be read. */
    @GET
    @Permission(AuditExports.ACTION)
    public List<ExportView> list() {
        return exports.of(caller()).stream().map(ExportView::of).toList();
    }

    /** Its entries, newest first, 2,000 at a time; each time is written down. */
    @GET
    @Path("{id}")
    @Permission(AuditExports.ACTION)
    @Audited(AuditExports.ACTION)
    public Slice<EntryView> read(@PathParam("id") String id, @QueryParam("after") String after) {
        AgreedExport export = exports.require(id, caller());
        AuditFilter filter = AuditQuery.of(export.filter()).filter();
        String below = Cursor.parse(after).map(Cursor::id).orElse(AuditFilter.idAt(export.readyAt()));
        var found = entries.newest(filter, below, PAGE + 1);
        var linked = links.of(found.stream().map(RecordedEntry::id).toList());
        trail.change("read", DataClass.I, null, Math.min(found.size(), PAGE));
        var names = accounts.namesOf(found.stream().map(RecordedEntry::actor).collect(Collectors.toSet()));
        return Slice.of(found, PAGE, entry -> new Cursor(entry.at(), entry.id()))
                .map(entry -> EntryView.of(entry, linked.get(entry.id()), name(names.get(entry.actor()))));
    }

    private String name(Text name) {
        return name == null ? null : name.in(language.locale());
    }

    private PersonId caller() {
        return Caller.person(request).orElseThrow(AuditProblem::noExport);
    }
}
