package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.control.Rewrapping;
import info.becs.forms.vault.control.KeyRing;
import info.becs.forms.vault.entity.VaultKey;
import info.becs.forms.vault.entity.VaultProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The keys of sensitive answers: a new one, and wrapping by it what the old ones wrap. */
@Path("vault")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VaultResource {

    private static final long ENOUGH = Duration.ofSeconds(1).toNanos();

    @Inject
    KeyRing ring;

    @Inject
    Rewrapping rewrapping;

    @Inject
    Trail trail;

    /** Counts all of them, which takes a while where there are very many: asked before and after, not in between. */
    @GET
    @Operation(summary = "Which key is in use, and how much is still under an older one")
    @Permission("forms.vault.rotate")
    @Transactional
    public VaultView read() {
        VaultKey key = ring.newest();
        return VaultView.of(key, rewrapping.ofSubmissions(key.keyId()), rewrapping.ofFiles(key.keyId()));
    }

    /** From now on everything is sealed by it; every node takes it up within two seconds. */
    @POST
    @Path("keys")
    @Operation(summary = "Makes a new key for sensitive answers")
    @Permission("forms.vault.rotate")
    @Audited("forms.vault.rotate")
    @Transactional
    public NewKey rotate() {
        long before = ring.current();
        long key = ring.rotate();
        trail.on("keyset").change("current", DataClass.I, before, key);
        return new NewKey(Long.toString(key));
    }

    /** A second's worth. @param after {@code next} of the call before; without it, from the beginning */
    @POST
    @Path("rewrapping")
    @Operation(summary = "Wraps older keys by the newest, a part at a time")
    @Permission("forms.vault.rotate")
    @Audited("forms.vault.rotate")
    @Transactional
    public RewrappingView rewrap(@QueryParam("after") String after) {
        if (after != null && !after.matches("(file:)?([0-9a-f-]{36})?")) {
            throw VaultProblem.placeUnreadable();
        }
        long begin = System.nanoTime();
        var step = rewrapping.step(after == null ? "" : after);
        int rewrapped = step.rewrapped();
        while (step.last().isPresent() && System.nanoTime() - begin < ENOUGH) {
            step = rewrapping.step(step.last().get());
            rewrapped += step.rewrapped();
        }
        trail.on("keyset").change("rewrapped", DataClass.I, null, rewrapped);
        return new RewrappingView(
                step.last().isPresent() ? "UNDER_WAY" : "DONE",
                rewrapped,
                step.last().orElse(null));
    }
}
