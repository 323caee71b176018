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
            context.register(new Guard(needed), Priorities.AUTHORIZATION);
        }
    }

    /** Runs before the body is read: who may not, learns nothing of what would be valid. */
    @Priority(Priorities.AUTHORIZATION)
    private static final class Guard implements ContainerRequestFilter {

        private final Permission needed;

        @Context
        HttpServletRequest servletRequest;

        Guard(Permission needed) {
            this.needed = needed;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getSecurityContext().getUserPrincipal() == null) {
                throw KitProblem.unauthenticated();
            }
            boolean may = needed.scoped()
                    ? !Caller.scopes(servletRequest, needed.value()).isEmpty()
                    : Caller.may(servletRequest, needed.value());
            if (!may) {
                throw KitProblem.forbidden(needed.value());
            }
        }
    }
}
