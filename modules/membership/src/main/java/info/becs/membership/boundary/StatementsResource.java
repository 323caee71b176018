package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.StatementReading;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.PaymentMethod;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Statements of bank and wallets, against which payments are held. For the whole society: a statement knows no chapters. */
@Path("statements")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    @Inject
    StatementReading reading;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    /** A CSV file whose first line names the columns for the id, the amount in taka and the day; read twice, it adds nothing. */
    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(MembershipModule.VERIFY)
    @Audited("membership.statement.read")
    public StatementReading.Read read(@QueryParam("method") String method, InputStream file) {
        var how = PaymentMethod.of(method == null ? "" : method)
                .orElseThrow(() -> MembershipProblem.filterUnreadable("method"));
        var read = reading.read(how, file, counter.person());
        trail.on(how.code()).change("lines", DataClass.I, null, read.added());
        return read;
    }
}
