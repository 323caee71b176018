package info.becs.kit.http;

import info.becs.spi.Permission;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Says in {@code /openapi} which permission each operation needs, as its method declares it; one without is open.
 *
 * <p>Works while a WAR is built. Relies on operation ids of the form {@code package.Class_method} (operationIdStrategy of
 * the plugin that writes openapi.json), and leaves shorter ones: {@code news_ArticleDeskResource_publish}. Marks for
 * {@link RequiredBodies} which bodies are needed.
 */
public class DeclaredPermissions implements OASFilter {

    static final String EXTENSION = "x-permission";

    @Override
    public Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        int underscore = id == null ? -1 : id.lastIndexOf('_');
        if (underscore > 0) {
            String type = id.substring(0, underscore);
            String method = id.substring(underscore + 1);
            permission(type, method).ifPresent(word -> operation.addExtension(EXTENSION, word));
            operation.setOperationId(shortened(type) + "_" + method);
        }
        return operation;
    }

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        if (Boolean.TRUE.equals(body.getRequired())) {
            body.addExtension(RequiredBodies.MARK, true);
        }
        return body;
    }

    private static Optional<String> permission(String type, String name) {
        try {
            Class<?> resource = Class.forName(type, false, DeclaredPermissions.class.getClassLoader());
            return Arrays.stream(resource.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .map(method -> method.getAnnotation(Permission.class))
                    .filter(found -> found != null)
                    .map(Permission::value)
                    .findFirst();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty(); // described from somewhere else than a class of this WAR
        }
    }

    private static String shortened(String type) {
        String[] words = type.split("\\.");
        return words.length > 2 ? words[2] + "_" + words[words.length - 1] : type;
    }
}
