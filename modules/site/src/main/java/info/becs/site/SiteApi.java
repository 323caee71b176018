package info.becs.site;

import info.becs.kit.audit.RefusalWatch;
import info.becs.kit.http.ConsoleFiles;
import info.becs.kit.http.JsonBody;
import info.becs.kit.http.JsonShapes;
import info.becs.kit.http.PermissionCheck;
import info.becs.kit.http.ProblemMapper;
import info.becs.kit.http.RuleMapper;
import info.becs.kit.http.StrictJson;
import info.becs.site.themes.boundary.LookResource;
import info.becs.site.themes.boundary.PreviewsResource;
import info.becs.site.themes.boundary.ThemesResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The API of the front door: how the site looks. Named one by one, because the toolbox's own application would take "/". */
@ApplicationPath("/api/site")
public class SiteApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                LookResource.class,
                ThemesResource.class,
                PreviewsResource.class,
                ConsoleFiles.class,
                JsonBody.class,
                JsonShapes.class,
                StrictJson.class,
                PermissionCheck.class,
                RefusalWatch.class,
                ProblemMapper.class,
                RuleMapper.class);
    }
}
