package info.becs.membership.boundary;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.StatementReading;
import info.becs.membership.control.Statements;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.PaymentMethod;
import info.becs.membership.entity.UnsaidLine;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Statements of bank and wallets, against which payments are held. For the whole society: a statement knows no chapters. */
@Path("statements")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    StatementReading reading;

    @Inject
    Statements statements;

    @Inject
    MemberCounter counter;

    /** What statements show and nobody has said, the newest first. */
    @GET
    @Path("lines")
    @Permission(MembershipModule.VERIFY)
    @Operation(summary = "Lines of statements that no payment says")
    public Slice<UnsaidLine> lines(
            @QueryParam("method") String method, @QueryParam("size") String size, @QueryParam("after") String after) {
        return statements.unsaid(
                Optional.ofNullable(method)
                        .filter(each -> !each.isBlank())
                        .map(each ->
                                PaymentMethod.of(each).orElseThrow(() -> MembershipProblem.filterUnreadable("method"))),
                Cursor.parse(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    /** A CSV file whose first line names the columns for the id, the amount in taka and the day; read twice, it adds nothing. Kept in parts, each told apart. */
    @POST
    @Operation(
            summary = "Read in a statement of a bank or a wallet",
            description =
                    "CSV whose first line names the columns for the id, the amount in taka and the day; read twice it adds nothing. Says what was added, what was known and which lines could not be read.")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(MembershipModule.VERIFY)
    @Transactional(TxType.NOT_SUPPORTED)
    public StatementReading.Read read(@QueryParam("method") String method, InputStream file) {
        var how = PaymentMethod.of(method == null ? "" : method)
                .orElseThrow(() -> MembershipProblem.filterUnreadable("method"));
        return reading.read(how, file, counter.person());
    }
}
