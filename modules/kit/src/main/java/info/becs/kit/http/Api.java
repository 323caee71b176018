package info.becs.kit.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The resources of whichever WAR this toolbox is in, at its context root. */
@ApplicationPath("/")
public class Api extends Application {}
