package info.becs.forms;

import info.becs.kit.start.ThisModule;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A node whose forms are open as a module, but were not looked for yet, is not ready: a visitor would be told that there is
 * no such form. Closed or in quarantine the module keeps nobody waiting.
 */
@Readiness
@ApplicationScoped
public class FormsHealth implements HealthCheck {

    @Inject
    ThisModule self;

    @Inject
    Rounds rounds;

    @Override
    public HealthCheckResponse call() {
        boolean open = self.handle().filter(Switchboard.live()::isOpen).isPresent();
        return HealthCheckResponse.named("forms")
                .status(!open || rounds.hasLooked())
                .build();
    }
}
