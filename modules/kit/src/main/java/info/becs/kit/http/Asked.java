package info.becs.kit.http;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * A second person was asked, and nothing is done yet.
 *
 * @param approval stands at {@code /api/core/approvals/<approval>}
 */
public record Asked(String approval) {

    public static Response accepted(UUID approval) {
        return Response.accepted(new Asked(approval.toString())).build();
    }
}
