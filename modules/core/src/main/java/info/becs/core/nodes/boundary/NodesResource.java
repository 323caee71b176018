package info.becs.core.nodes.boundary;

import info.becs.core.nodes.control.Machine;
import info.becs.core.nodes.control.Nodes;
import info.becs.core.nodes.control.ThisNode;
import info.becs.core.nodes.entity.Node;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The servers of this installation, and how the one that answers is. */
@Path("nodes")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class NodesResource {

    /**
     * One server.
     *
     * @param here whether it is the one that answers
     * @param state RUNNING, SILENT when its beat is missing, STOPPED when it ended as it should
     */
    public record NodeView(String id, boolean here, String state, Instant startedAt, Instant beatAt) {}

    @Inject
    Nodes nodes;

    @Inject
    ThisNode here;

    @Inject
    Machine machine;

    @Inject
    Clock clock;

    /** Those that ran last come first; at most 100. */
    @GET
    @Permission("core.module.read")
    public List<NodeView> list() {
        return nodes.latest().stream().map(this::view).toList();
    }

    /** The machine below the server that answers: memory, disk, versions. */
    @GET
    @Path("this")
    @Permission("core.module.read")
    public Machine.State machine() {
        return machine.state();
    }

    private NodeView view(Node node) {
        return new NodeView(
                node.id(),
                node.id().equals(here.id()),
                node.state(clock.instant()).name(),
                node.startedAt(),
                node.beatAt());
    }
}
