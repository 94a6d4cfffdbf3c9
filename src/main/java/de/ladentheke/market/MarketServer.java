package de.ladentheke.market;

import de.ladentheke.market.api.Api;
import de.ladentheke.market.api.ApiException;
import de.ladentheke.market.page.Storefront;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: few threads, bounds, security headers on every answer, errors in the form that the asker reads. */
final class MarketServer {
    private static final Logger LOG = Logger.getLogger(MarketServer.class.getName());
    /** Held here so that their level stays. */
    private static final List<Logger> CHATTY = List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));
    private static final int MOST_THREADS = 24;
    private static final int LEAST_THREADS = 4;
    private static final long STOP_MILLIS = 5_000;
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private MarketServer() {}

    static Javalin create(Api api, Storefront storefront) {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        var limit = new RateLimit();
        return Javalin.create(config -> {
            configure(config);
            config.routes.before(MarketServer::secure);
            config.routes.before(ctx -> {
                if (!limit.allows(ctx.ip())) {
                    ctx.header("Retry-After", "1");
                    throw new ApiException(429, "too_many");
                }
            });
            storefront.addTo(config.routes);
            api.addTo(config.routes);
            errors(config.routes, api, storefront);
        });
    }

    private static void configure(JavalinConfig config) {
        var pool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        pool.setName("market");
        pool.setDaemon(true);
        config.jetty.threadPool = pool;
        config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
    }

    private static void secure(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static void errors(RoutesConfig routes, Api api, Storefront storefront) {
        routes.exception(ApiException.class, (e, ctx) -> error(ctx, e.status(), e.code(), api, storefront));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.log(Level.WARNING, e, () -> "request failed: " + ctx.method() + " " + ctx.path());
            error(ctx, 500, "internal", api, storefront);
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> error(ctx, e.getStatus(), e.getStatus() == 413 ? "too_large" : "unknown", api, storefront));
    }

    private static void error(Context ctx, int status, String code, Api api, Storefront storefront) {
        if (ctx.path().startsWith("/api/")) {
            api.answer(ctx, status, code);
        } else {
            storefront.error(ctx, status);
        }
    }
}
