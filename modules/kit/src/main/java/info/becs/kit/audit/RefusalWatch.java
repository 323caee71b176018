package info.becs.kit.audit;

import info.becs.kit.http.ProblemMapper;
import info.becs.spi.Permission;
import info.becs.spi.audit.AuditEntry.Result;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Begins the trail of each resource method that is audited, or changes something and is not open to everybody, and writes
 * down when it was refused or has failed.
 */
@Provider
public class RefusalWatch implements DynamicFeature {

    private static final Logger LOG = System.getLogger(RefusalWatch.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Before the guard of the permission, whose refusals are the first that count. */
    private static final int FIRST = Priorities.AUTHENTICATION;

    @Inject
    Trail trail;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (changes(method) || method.isAnnotationPresent(Audited.class)) {
            word(method)
                    .ifPresent(word -> context.register(
                            new Watcher(word, trail),
                            Map.of(ContainerRequestFilter.class, FIRST, ContainerResponseFilter.class, FIRST)));
        }
    }

    private static boolean changes(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .anyMatch(http -> http != null && !READING.contains(http.value()));
    }

    private static Optional<String> word(Method method) {
        if (method.isAnnotationPresent(Audited.class)) {
            return Optional.of(method.getAnnotation(Audited.class).value());
        }
        return Optional.ofNullable(method.getAnnotation(Permission.class)).map(Permission::value);
    }

    private static final class Watcher implements ContainerRequestFilter, ContainerResponseFilter {

        private final String word;
        private final Trail trail;

        @Context
        HttpServletRequest servletRequest;

        Watcher(String word, Trail trail) {
            this.word = word;
            this.trail = trail;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            trail.begin(servletRequest, subject(request));
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() < 400) {
                return;
            }
            Object code = servletRequest.getAttribute(ProblemMapper.CODE);
            try {
                trail.refused(
                        word,
                        response.getStatus() < 500 ? Result.REFUSED : Result.FAILED,
                        code == null ? "" : code.toString());
            } catch (RuntimeException e) {
                // It stays a refusal, also where nothing can be written down at the moment.
                LOG.log(Level.WARNING, () -> "A refusal of " + word + " was not written down", e);
            }
        }

        /** What the address names: the values of its parameters, in their order. */
        private static String subject(ContainerRequestContext request) {
            Set<String> named = request.getUriInfo().getPathParameters().values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            return request.getUriInfo().getPathSegments().stream()
                    .map(PathSegment::getPath)
                    .filter(named::contains)
                    .collect(Collectors.joining("/"));
        }
    }
}
