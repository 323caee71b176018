package info.becs.kit.http;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Says in {@code /openapi} that a body is required, where the WAR's openapi.json does.
 *
 * <p>The server's SmallRye 4.1 reads {@code required} from such a file and leaves it out when it writes: it counts only
 * what was set by a call. So the build leaves a mark ({@link DeclaredPermissions}), and this makes the call.
 */
public class RequiredBodies implements OASFilter {

    static final String MARK = "x-required";

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        if (body.getExtensions() != null && body.getExtensions().containsKey(MARK)) {
            body.setRequired(true);
            body.removeExtension(MARK);
        }
        return body;
    }
}
