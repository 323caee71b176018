package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.sheets.SheetKind;
import info.becs.kit.sheets.TableAnswer;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.LedgerLines;
import info.becs.membership.control.LedgerLines.Piece;
import info.becs.membership.entity.LedgerFilter;
import info.becs.membership.entity.MemberListProblem;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.PaymentMethod;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ledger of fees, as far as the caller's role goes. */
@Path("ledger")
@RequestScoped
@Transactional
public class LedgerResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    LedgerLines lines;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    /** The newest first, with what all of them come to. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Operation(summary = "Rows of the ledger of fees between two days, and their sum")
    public LedgerView list(
            @BeanParam LedgerQuery query, @QueryParam("size") String size, @QueryParam("after") String after) {
        LedgerFilter filter = filter(query);
        var slice = lines.newest(filter, Cursor.parse(after), PageSize.of(size, PAGE, LONGEST_LIST));
        var total = lines.total(filter);
        return new LedgerView(slice.items(), slice.next(), total.rows(), total.sum());
    }

    /** At most 20,000 rows; where there are more, {@code Link} says where the next file is. */
    @GET
    @Path("entries.{kind}")
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Audited("membership.ledger.export")
    @Operation(summary = "The same rows as a file: csv, xlsx or json")
    public Response file(
            @PathParam("kind") String code, @BeanParam LedgerQuery query, @QueryParam("after") String after)
            throws IOException {
        SheetKind kind = SheetKind.of(code).orElseThrow(MemberListProblem::exportKindUnknown);
        LedgerFilter filter = filter(query);
        Optional<Cursor> from = Cursor.parse(after);
        var next = new ArrayList<String>();
        var answer = TableAnswer.of(kind, "ledger", out -> {
            Piece piece = lines.write(filter, from, kind, out);
            trail.on("ledger").change("exported", DataClass.I, null, piece.rows());
            piece.next().ifPresent(next::add);
        });
        next.forEach(mark -> answer.header("Link", "<?" + query.address() + "after=" + mark + ">; rel=\"next\""));
        return answer.build();
    }

    private LedgerFilter filter(LedgerQuery query) {
        return new LedgerFilter(
                AskedDays.moment("from", query.from, 0),
                AskedDays.moment("to", query.to, 1),
                Optional.ofNullable(query.method)
                        .filter(method -> !method.isBlank())
                        .map(method -> PaymentMethod.of(method)
                                .orElseThrow(() -> MembershipProblem.filterUnreadable("method"))),
                counter.reach(MembershipModule.VERIFY));
    }
}
