import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Settings } from './settings.ts';

/** Makes the settings injectable everywhere: `constructor(private readonly settings: Settings)`. */
@Global()
@Module({})
export class ConfigModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: Settings, useValue: settings }],
      exports: [Settings],
    };
  }
}
