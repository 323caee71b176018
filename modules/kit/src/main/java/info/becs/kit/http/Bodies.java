package info.becs.kit.http;

import info.becs.kit.db.Borrowed;
import info.becs.kit.start.ThisModule;
import info.becs.spi.host.Host;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Bodies of requests that have not come through the {@link Gate}: their senders are waited for in the same way. */
@ApplicationScoped
public class Bodies {

    @Inject
    ThisModule self;

    @Inject
    Borrowed borrowed;

    /** What is made of a body while it comes in. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(InputStream body) throws IOException;
    }

    /** @throws info.becs.spi.Problem where it comes too slowly, not whole, or too many send at this moment */
    public <T> T read(HttpServletRequest request, Reading<T> reading) throws IOException {
        ModuleHandle module = self.handle().orElseThrow(KitProblem::starting);
        try (Host.Call call = Switchboard.live().enter(module, "HTTP")) {
            return reading.of(new PatientRequest(request, call, borrowed::giveBack).getInputStream());
        }
    }
}
