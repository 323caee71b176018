package info.becs.core.modules.boundary;

import info.becs.core.events.control.Deliveries;
import info.becs.core.events.entity.Delivery;
import info.becs.core.modules.control.Registry;
import info.becs.core.modules.control.Traffic;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.signin.control.PasswordHashes;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * Figures about the modules of this node in the OpenMetrics text format, without personal data.
 *
 * <p>Counted anyway by the circuits, so they cost nothing; the server's own (JVM, servlets) come with the optional
 * feature mpMetrics, which costs a third of a small request.
 */
@Path("metrics")
@RequestScoped
@Transactional
public class MetricsResource {

    @Inject
    Registry registry;

    @Inject
    Deliveries deliveries;

    @Inject
    PasswordHashes hashes;

    @GET
    @Produces("application/openmetrics-text; version=1.0.0; charset=utf-8")
    @Permission("core.metrics.read")
    public String figures() {
        var text = new StringBuilder();
        head(text, "becs_module_open", "gauge", "1 if the module may be called on this node.");
        each(
                text,
                "becs_module_open",
                m -> registry.current(m).map(registry::isOpen).orElse(false) ? 1 : 0);
        head(text, "becs_module_calls", "counter", "Calls into the module.");
        each(text, "becs_module_calls_total", m -> traffic(m).calls());
        head(text, "becs_module_failures", "counter", "Calls that ended in an error of ours.");
        each(text, "becs_module_failures_total", m -> traffic(m).failures());
        head(text, "becs_module_seconds", "counter", "Time spent in the module.");
        each(text, "becs_module_seconds_total", m -> traffic(m).seconds());
        head(text, "becs_module_under_way", "gauge", "Calls that are under way.");
        each(text, "becs_module_under_way", m -> traffic(m).underWay());
        head(text, "becs_events_set_aside", "gauge", "Events that a listener could not take, waiting for somebody.");
        text.append("becs_events_set_aside ")
                .append(deliveries.count(Delivery.State.SET_ASIDE))
                .append('\n');
        head(text, "becs_events_retrying", "gauge", "Events that are tried again.");
        text.append("becs_events_retrying ")
                .append(deliveries.count(Delivery.State.RETRY))
                .append('\n');
        head(text, "becs_password_hashes", "counter", "Hashes of passwords that were made or compared.");
        text.append("becs_password_hashes_total ").append(hashes.count()).append('\n');
        return text.append("# EOF\n").toString();
    }

    private Traffic traffic(String module) {
        return registry.traffic(module);
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# TYPE ")
                .append(name)
                .append(' ')
                .append(type)
                .append("\n# HELP ")
                .append(name)
                .append(' ');
        text.append(help).append('\n');
    }

    private void each(StringBuilder text, String name, java.util.function.Function<String, Number> value) {
        for (InstalledModule module : registry.decided()) {
            text.append(name).append("{module=\"").append(module.id()).append("\"} ");
            text.append(value.apply(module.id())).append('\n');
        }
    }
}
