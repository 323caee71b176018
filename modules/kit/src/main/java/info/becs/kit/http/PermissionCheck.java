package info.becs.kit.http;

import info.becs.spi.Permission;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts a guard in front of each resource method that names a permission. */
@Provider
public class PermissionCheck implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Permission needed = resource.getResourceMethod().getAnnotation(Permission.class);
        if (needed != null) {
            context.register(new Guard(needed.value()), Priorities.AUTHORIZATION);
        }
    }

    /** Runs before the body is read: who may not, learns nothing of what would be valid. */
    @Priority(Priorities.AUTHORIZATION)
    private static final class Guard implements ContainerRequestFilter {

        private final String permission;

        @Context
        HttpServletRequest servletRequest;

        Guard(String permission) {
            this.permission = permission;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getSecurityContext().getUserPrincipal() == null) {
                throw KitProblem.unauthenticated();
            }
            if (!Caller.may(servletRequest, permission)) {
                throw KitProblem.forbidden(permission);
            }
        }
    }
}
