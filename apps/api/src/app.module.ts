import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { AssignmentsModule } from './assignments/assignments.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { ConfigModule } from './config/config.module.ts';
import type { Settings } from './config/settings.ts';
import { DatabaseModule } from './database/database.module.ts';
import { EncryptionModule } from './encryption/encryption.module.ts';
import { EventsModule } from './events/events.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { FindingsModule } from './findings/findings.module.ts';
import { HealthModule } from './health/health.module.ts';
import { HistoryModule } from './history/history.module.ts';
import { HttpModule } from './http/http.module.ts';
import { MetricsModule } from './metrics/metrics.module.ts';
import { NotesModule } from './notes/notes.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { PolicyModule } from './policy/policy.module.ts';
import { PollingModule } from './polling/polling.module.ts';
import { PreferencesModule } from './preferences/preferences.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { ReviewsModule } from './reviews/reviews.module.ts';
import { SamplesModule } from './samples/samples.module.ts';
import { SingleSignOnModule } from './single-sign-on/single-sign-on.module.ts';
import { StatisticsModule } from './statistics/statistics.module.ts';
import { UnconfirmedModule } from './unconfirmed/unconfirmed.module.ts';
import { VerificationsModule } from './verifications/verifications.module.ts';
import { ViewsModule } from './views/views.module.ts';

/** Everything that the API is made of: the ground floor, then the features. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings),
        DatabaseModule.with(settings),
        AuditModule,
        EncryptionModule,
        PolicyModule,
        MetricsModule,
        HttpModule,
        AccessModule,
        AccountsModule,
        SingleSignOnModule,
        HealthModule,
        // Before the verifications, whose `:id` would take `export.csv` for one.
        ExportsModule,
        ReviewsModule,
        AssignmentsModule,
        NotesModule,
        UnconfirmedModule,
        PeopleModule,
        VerificationsModule,
        FindingsModule,
        RetentionModule,
        PollingModule,
        EventsModule,
        SamplesModule,
        PreferencesModule,
        ViewsModule,
        StatisticsModule,
        HistoryModule,
      ],
    };
  }
}
