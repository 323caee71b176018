package info.becs.membership.boundary;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.exports.AgreedExport;
import info.becs.kit.sheets.SheetKind;
import info.becs.kit.sheets.TableAnswer;
import info.becs.kit.start.ThisModule;
import info.becs.membership.control.ContactExports;
import info.becs.membership.control.ListExport;
import info.becs.membership.control.ListExport.Piece;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MemberListProblem;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Lists of members as files: without what reaches them for who may export, with it where a second person agrees. */
@Path("")
@RequestScoped
@Transactional
public class MemberExportsResource {

    public static final String EXPORT = "membership.member.export";

    private static final Text WHAT = Text.of(
            "সদস্যদের মোবাইল নম্বর ও ই-মেইলসহ তালিকা বাইরে নেওয়া। কারণ: {0}",
            "Take a list of members away, with their mobile numbers and addresses. The reason given: {0}");

    /** Where the request for approval and, once it is given, the export are found. */
    public record Asked(String approval, String export) {}

    @Inject
    ListExport file;

    @Inject
    ContactExports exports;

    @Inject
    Questions questions;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /**
     * At most 20,000 members, without what reaches them; where there are more, {@code Link} says where the next file is.
     *
     * @param kind csv, xlsx or json
     */
    @GET
    @Path("exports/members.{kind}")
    @Operation(
            summary = "A list of members as a file, without what reaches them",
            description =
                    "csv, xlsx or json, by the filters of the list; `Link` with rel=\"next\" names the next file where there are more rows than one holds.")
    @Permission(value = EXPORT, scoped = true)
    @Audited(EXPORT)
    public Response members(
            @PathParam("kind") String kind, @BeanParam MemberQuery query, @QueryParam("after") String after)
            throws IOException {
        return answer(questions.filter(query.inAnAddress(), EXPORT), kind, query.address(), after, false);
    }

    /** Asks a second person; nothing can be read before the approval. */
    @POST
    @Path("contact-exports")
    @Operation(
            summary = "Ask a second person for a list with mobile numbers and addresses",
            description = "202 with the id of the request; nothing can be read before somebody has agreed.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Permission(ContactExports.ACTION)
    @Audited(ContactExports.ACTION)
    @APIResponseSchema(value = Asked.class, responseCode = "202")
    public Response ask(@NotNull @Valid ExportWish wish) {
        questions.filter(MemberQuery.of(wish.filter()), ContactExports.ACTION);
        String export = Ids.next().toString();
        var asked = ApprovalRequest.of(ContactExports.ACTION, export)
                .what(WHAT.with(wish.reason().strip()))
                .by(questions.person());
        for (var fact : wish.facts().entrySet()) {
            asked = asked.fact(fact.getKey(), fact.getValue());
        }
        String approval =
                self.platform().find(Approvals.class).orElseThrow().ask(asked).toString();
        trail.on(export).change("approval", DataClass.I, null, approval);
        return Response.accepted(new Asked(approval, export)).build();
    }

    /** One's own that can still be read. */
    @GET
    @Path("contact-exports")
    @Operation(summary = "One's own lists that were agreed to and can be read")
    @Produces(MediaType.APPLICATION_JSON)
    @Permission(ContactExports.ACTION)
    public List<ExportView> list() {
        return exports.of(questions.person()).stream().map(ExportView::of).toList();
    }

    /** At most 2,000 members, with what reaches them; each time is written down. */
    @GET
    @Path("contact-exports/{id}/members.{kind}")
    @Operation(
            summary = "A list with mobile numbers and addresses that a second person has agreed to",
            description =
                    "At most 2,000 members in a file, `Link` names the next; each time is written down. 404 once its day is over.")
    @Permission(ContactExports.ACTION)
    @Audited(ContactExports.ACTION)
    public Response read(@PathParam("id") String id, @PathParam("kind") String kind, @QueryParam("after") String after)
            throws IOException {
        AgreedExport export = exports.require(id, questions.person());
        trail.on(export.id());
        var filter = questions.filter(MemberQuery.of(export.filter()), ContactExports.ACTION);
        return answer(filter, kind, "", after, true);
    }

    private Response answer(MemberFilter filter, String code, String asked, String after, boolean contacts)
            throws IOException {
        SheetKind kind = SheetKind.of(code).orElseThrow(MemberListProblem::exportKindUnknown);
        Optional<MemberKey> from = MemberKey.parse(after);
        var next = new ArrayList<String>();
        var answer = TableAnswer.of(kind, "members", out -> {
            Piece piece = file.write(filter, from, kind, contacts, out);
            trail.change("exported", DataClass.I, null, piece.rows());
            piece.next().ifPresent(next::add);
        });
        next.forEach(mark -> answer.header("Link", "<?" + asked + "after=" + mark + ">; rel=\"next\""));
        return answer.build();
    }
}
