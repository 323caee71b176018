package info.becs.core.access.control;

import info.becs.core.sessions.control.LiveSessions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/** Registers the core's authentication for every web application of this server. */
@ApplicationScoped
public class AuthenticationProvider {

    @Inject
    Identities identities;

    @Inject
    LiveSessions sessions;

    private String registration;

    public void register() {
        registration = AuthConfigFactory.getFactory()
                .registerConfigProvider(
                        new Provider(identities, sessions), "HttpServlet", null, "platform authentication");
    }

    @PreDestroy
    public void remove() {
        if (registration != null) {
            AuthConfigFactory.getFactory().removeRegistration(registration);
            registration = null;
        }
    }

    private record Provider(Identities identities, LiveSessions sessions) implements AuthConfigProvider {

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler) {
            return null;
        }

        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler) {
            return new Config(layer, application, new Authentication(identities, sessions, handler));
        }

        @Override
        public void refresh() {
            // nothing is kept here
        }
    }

    private record Config(String layer, String application, Authentication authentication) implements ServerAuthConfig {

        @Override
        @SuppressWarnings("rawtypes")
        public ServerAuthContext getAuthContext(String id, Subject service, Map properties) {
            return authentication;
        }

        @Override
        public String getMessageLayer() {
            return layer;
        }

        @Override
        public String getAppContext() {
            return application;
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return "platform";
        }

        @Override
        public void refresh() {
            // nothing is kept here
        }

        @Override
        public boolean isProtected() {
            return true;
        }
    }
}
