'use strict';

const config = require('./vendure-config');
const { bootstrap, JobQueueService } = require('@vendure/core');

bootstrap(config)
    .then((app) => app.get(JobQueueService).start())
    .catch((problem) => {
        console.error(`Der Marktplatz startet nicht / the marketplace does not start: ${problem.message}`);
        process.exit(1);
    });
